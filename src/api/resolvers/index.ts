import type { Resolvers } from "../generated/resolvers.js";
import { DateTime, URLScalar } from "../values/scalars.js";
import * as access from "./access.js";
import { Archive } from "./archive.js";
import { Article } from "./article.js";
import * as connections from "./connections.js";
import * as corrections from "./correction.js";
import { DeletedArticle } from "./deleted-article.js";
import { ImportAuthorityPayload } from "./import-authority-payload.js";
import { IngestPagePayload } from "./ingest-page-payload.js";
import { Mutation } from "./mutation.js";
import { Query } from "./query.js";
import { Quote } from "./quote.js";
import { Speaker } from "./speaker.js";
import { Subscription } from "./subscription.js";
import { Topic } from "./topic.js";
import { withoutThrowing } from "./without-throwing.js";

const objects: Resolvers = {
  Query,
  Mutation,
  Subscription,
  Archive,
  Article,
  Quote,
  Speaker,
  Topic,
  ...connections,
  ...corrections,
  ...access,
  DeletedArticle,
  ImportAuthorityPayload,
  IngestPagePayload,
};

/** Resolvers of every field that is not simply the property of the same name. */
export const resolvers = { ...withoutThrowing(objects), DateTime, URL: URLScalar };
