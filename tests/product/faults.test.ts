import { testFaults } from "../support/faults.js";

testFaults(["kill", "disk-full", "fuzz"]);
