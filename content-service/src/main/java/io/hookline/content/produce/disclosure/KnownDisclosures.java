package io.hookline.content.produce.disclosure;

import io.hookline.content.plan.standards.DisclosureKind;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Of each disclosure, when somebody looked for it last, and whether it was there. */
@Singleton
class KnownDisclosures {

  private static final String LATEST =
      """
      select looked.kind, looked.carried, looked.seen_at
        from (values ('PAID_PARTNERSHIP'), ('OWN_BRAND'), ('AI_GENERATED')) disclosure (kind)
       cross join lateral (
         select disclosure.kind, seen_at,
                case disclosure.kind when 'PAID_PARTNERSHIP' then paid_partnership
                     when 'OWN_BRAND' then own_brand else ai_generated end as carried
           from disclosure_evidence
          where post_id = :post
            and case disclosure.kind when 'PAID_PARTNERSHIP' then paid_partnership
                     when 'OWN_BRAND' then own_brand else ai_generated end is not null
          order by seen_at desc, id desc
          limit 1) looked
      """;

  /** What was seen, and when. */
  record Look(DisclosureKind kind, boolean carried, Instant seenAt) {}

  private final Jdbi jdbi;

  KnownDisclosures(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Map<DisclosureKind, Look> of(UUID post) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(LATEST)
                .bind("post", post)
                .map(
                    (row, context) ->
                        new Look(
                            DisclosureKind.valueOf(row.getString("kind")),
                            row.getBoolean("carried"),
                            row.getObject("seen_at", OffsetDateTime.class).toInstant()))
                .collect(Collectors.toMap(Look::kind, Function.identity())));
  }
}
