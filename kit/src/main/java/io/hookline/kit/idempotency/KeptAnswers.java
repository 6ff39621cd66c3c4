package io.hookline.kit.idempotency;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.jdbi.v3.core.Jdbi;

/**
 * Answers that are kept for a day, in case a request is repeated, show resources as they were
 * created, or as a step left them.
 */
@ApplicationScoped
public class KeptAnswers {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  KeptAnswers(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * Empties the answers to what has made resources of the present brand, and to steps of theirs:
   * somebody whom they speak of is being forgotten.
   *
   * @param resources relative to the brand, {@code creators/0198…}
   * @return how many were emptied
   */
  public long forget(Collection<String> resources) {
    if (resources.isEmpty()) {
      return 0;
    }
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update idempotency_key set body = 'null'
                     where brand = :brand and body is not null
                       and (regexp_replace(location, '^https?://[^/]+', '') = any(:addresses)
                            or body ->> 'id' = any(:ids))
                    """)
                .bind("brand", brand.slug())
                .bindArray(
                    "addresses",
                    String.class,
                    resources.stream().map(at -> "/v1/brands/" + brand.slug() + "/" + at).toList())
                .bindArray(
                    "ids",
                    String.class,
                    resources.stream().map(at -> at.substring(at.lastIndexOf('/') + 1)).toList())
                .execute());
  }
}
