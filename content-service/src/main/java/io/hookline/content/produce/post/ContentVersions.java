package io.hookline.content.produce.post;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Which version of a post's content is the present one, was approved last, and went out.
 *
 * @param approved null where none was
 * @param published null where none did
 */
@Embeddable
record ContentVersions(
    @Column(name = "content_version") int present,
    @Column(name = "approved_version") Integer approved,
    @Column(name = "published_version") Integer published) {

  static final ContentVersions FIRST = new ContentVersions(1, null, null);

  boolean isApproved() {
    return approved != null && approved == present;
  }

  ContentVersions next() {
    return new ContentVersions(present + 1, approved, published);
  }

  ContentVersions approve() {
    return new ContentVersions(present, present, published);
  }

  ContentVersions publish(int version) {
    return new ContentVersions(present, approved, version);
  }

  /**
   * @throws Problem POST_VERSION_STALE
   */
  void requirePresent(int version) {
    if (version != present) {
      throw new Problem(
          PostProblem.POST_VERSION_STALE,
          "The content is at version " + present + ", not " + version + ".");
    }
  }

  /**
   * @throws Problem APPROVAL_MISSING
   */
  void requireApproval(boolean needed) {
    if (needed && !isApproved()) {
      throw new Problem(
          PostProblem.APPROVAL_MISSING,
          approved == null
              ? "Submit it and have it approved first."
              : "The content has changed since version "
                  + approved
                  + " was approved; submit version "
                  + present
                  + ".");
    }
  }
}
