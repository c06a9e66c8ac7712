import { testFaults } from "../support/faults.js";

// These measure times, so nothing runs beside them.
testFaults(["outage", "sigterm", "readers", "costly", "soak"]);
