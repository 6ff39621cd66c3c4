package io.hookline.content.produce.disclosure;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.outbox.Outbox;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Much evidence with one statement. */
@Singleton
class EvidenceBatch {

  private static final String INSERT =
      """
      insert into disclosure_evidence (
        brand, id, post_id, content_version, method, seen_at, seen_by, paid_partnership, own_brand,
        ai_generated, privacy, comments_open, duet_allowed, stitch_allowed, link, sha256, required,
        missing, recorded_at)
      select :brand, r.id, r."postId", r."contentVersion", r.method, r."seenAt", r."seenBy",
             s."paidPartnership", s."ownBrand", s."aiGenerated", s.privacy, s."commentsOpen",
             s."duetAllowed", s."stitchAllowed", r.link, r.sha256, r.required, r.missing,
             r."recordedAt"
        from jsonb_to_recordset(:rows::jsonb)
          as r(id uuid, "postId" uuid, "contentVersion" int, method text, "seenAt" timestamptz,
               "seenBy" text, seen jsonb, link text, sha256 text, required text[], missing text[],
               "recordedAt" timestamptz)
       cross join lateral jsonb_to_record(r.seen)
          as s("paidPartnership" boolean, "ownBrand" boolean, "aiGenerated" boolean, privacy text,
               "commentsOpen" boolean, "duetAllowed" boolean, "stitchAllowed" boolean)
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final Outbox outbox;
  private final CurrentBrand brand;

  EvidenceBatch(Jdbi jdbi, ObjectMapper json, Outbox outbox, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.outbox = outbox;
    this.brand = brand;
  }

  void add(List<DisclosureEvidenceView> evidence) {
    if (!evidence.isEmpty()) {
      String rows = OwnJson.write(json, evidence);
      jdbi.useHandle(
          handle ->
              handle.createUpdate(INSERT).bind("brand", brand.slug()).bind("rows", rows).execute());
      outbox.append(
          brand.slug(), evidence.stream().map(DisclosureEvidenceEvent.Recorded::new).toList());
    }
  }
}
