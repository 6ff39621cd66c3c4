package io.hookline.content.measure.upload;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;

/** What the present brand has of files. */
@Singleton
class KeptBytes {

  private final Jdbi jdbi;

  KeptBytes(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** What is older than the instant, whatever it is; returns how many files. */
  @Transactional
  int forget(String instant) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select forget_upload_files(:at::timestamptz, :at::timestamptz,"
                        + " :at::timestamptz, 100)")
                .bind("at", instant)
                .mapTo(Integer.class)
                .one());
  }

  @Transactional
  int files() {
    return count("upload_file");
  }

  @Transactional
  int count(String table) {
    return jdbi.withHandle(
        handle -> handle.createQuery("select count(*) from " + table).mapTo(Integer.class).one());
  }
}
