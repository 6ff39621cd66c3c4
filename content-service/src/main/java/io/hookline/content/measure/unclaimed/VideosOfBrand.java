package io.hookline.content.measure.unclaimed;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/**
 * Who adds a video that no post is, and who makes a post of one, do not see each other before both
 * have committed, and the video would be both. So the one waits for the others of the brand.
 */
@ApplicationScoped
class VideosOfBrand {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  VideosOfBrand(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Until the commit no post of the brand becomes a video. */
  void lockToAdd() {
    lock("pg_advisory_xact_lock");
  }

  /** Until the commit no video is added that could be a post's of the present transaction. */
  void lockToClaim() {
    lock("pg_advisory_xact_lock_shared");
  }

  private void lock(String function) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select 1 from " + function + "(hashtextextended(:lock, 0))")
                .bind("lock", "unclaimed-posts/" + brand.slug())
                .mapTo(Integer.class)
                .one());
  }
}
