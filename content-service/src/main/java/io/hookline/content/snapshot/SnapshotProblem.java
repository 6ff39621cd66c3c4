package io.hookline.content.snapshot;

import io.hookline.kit.problem.ProblemCatalogue;
import io.hookline.kit.problem.ProblemCode;
import jakarta.inject.Singleton;

/** Why a snapshot is refused. */
enum SnapshotProblem implements ProblemCode {
  SNAPSHOT_NOT_FOUND(404, "There is no such snapshot of this post"),
  POST_NOT_PUBLISHED(409, "Only a published post has counters"),
  SNAPSHOT_EXISTS(409, "This source has told of this post, dataset and instant before");

  private final int status;
  private final String title;

  SnapshotProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }

  @Singleton
  static class Catalogue implements ProblemCatalogue {
    @Override
    public ProblemCode[] codes() {
      return values();
    }
  }
}
