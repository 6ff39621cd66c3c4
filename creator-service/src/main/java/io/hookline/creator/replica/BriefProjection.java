package io.hookline.creator.replica;

import io.hookline.kit.feed.Projection;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Briefs, and of each what was sent last. Goes before who works with them. */
@Singleton
@Priority(50)
class BriefProjection extends Projection {

  private static final String UPSERT =
      """
      insert into brief_fact as t (brand, id, creator_id, campaign_id, partnership_id, state,
             content_version, sent_at, answered_at, due_on, version)
      select distinct on (id) :brand, id, "creatorId", "campaignId", "partnershipId", state,
             "contentVersion", "sentAt", "answeredAt", "dueOn", version
        from jsonb_to_recordset(:rows::jsonb)
          as change (id uuid, "creatorId" uuid, "campaignId" uuid, "partnershipId" uuid,
                     state text, "contentVersion" int, "sentAt" timestamptz,
                     "answeredAt" timestamptz, "dueOn" date, version bigint)
       order by id, version desc
      on conflict (brand, id) do update
         set creator_id = excluded.creator_id, campaign_id = excluded.campaign_id,
             partnership_id = excluded.partnership_id, state = excluded.state,
             content_version = excluded.content_version, sent_at = excluded.sent_at,
             answered_at = excluded.answered_at, due_on = excluded.due_on,
             version = excluded.version
       where t.version < excluded.version
      """;

  /**
   * A statement of its own, because a draft that follows what was sent may come before it. Only
   * what the one who is asked reads.
   */
  private static final String KEEP_WHAT_WAS_SENT =
      """
      update brief_fact t
         set sent_version = sent."sentVersion", sent_content = sent.shown
        from (select distinct on (id) id, "sentVersion",
                     jsonb_build_object(
                       'title', content -> 'title',
                       'objective', content -> 'objective',
                       'hooks', jsonb_path_query_array(content, '$.hooks[*].text'),
                       'standards', content -> 'standards',
                       'disclosures', content -> 'disclosures',
                       'learnings', jsonb_path_query_array(content, '$.learnings[*].statement'),
                       'publishFrom', content -> 'publishFrom',
                       'publishUntil', content -> 'publishUntil',
                       'deliverables', content -> 'deliverables') as shown
                from jsonb_to_recordset(:rows::jsonb)
                  as change (id uuid, content jsonb, "contentVersion" int, "sentVersion" int)
               where "sentVersion" = "contentVersion"
               order by id, "sentVersion" desc) sent
       where t.brand = :brand and t.id = sent.id
         and coalesce(t.sent_version, 0) < sent."sentVersion"
      """;

  private final Jdbi jdbi;

  BriefProjection(Jdbi jdbi) {
    super(jdbi, "content", "briefs", UPSERT);
    this.jdbi = jdbi;
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    super.apply(brand, changes);
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(KEEP_WHAT_WAS_SENT)
                .bind("brand", brand)
                .bind("rows", rows(changes))
                .execute());
  }
}
