package io.hookline.content.measure.snapshot;

import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.problem.Refusal;

/** Why a snapshot is refused. */
enum SnapshotProblem implements ProblemCode {
  @Refusal(status = 404, title = "There is no such snapshot of this post")
  SNAPSHOT_NOT_FOUND,

  @Refusal(status = 404, title = "There is no such retention curve of this post")
  RETENTION_CURVE_NOT_FOUND,

  @Refusal(status = 404, title = "There are no such sources of views of this post")
  VIEW_SOURCES_NOT_FOUND,

  @Refusal(status = 409, title = "Only a published post has counters")
  POST_NOT_PUBLISHED,

  @Refusal(
      status = 409,
      title = "Other figures were collected then; send a later collectedAt to correct them")
  SNAPSHOT_EXISTS
}
