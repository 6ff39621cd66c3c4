package io.hookline.creator.people.creator;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Many creators with few statements. */
@ApplicationScoped
class NewCreators {

  private static final String CREATORS =
      """
      insert into creator (id, brand, display_name, email, phone, country, languages, niches, communities,
             tags, engagement_rate, status, status_reason, status_since, may_apply_again_on, group_id,
             version, created_at, updated_at)
      select id, :brand, "displayName", email, phone, country, languages, niches, communities, tags,
             "engagementRate", status, "statusReason", "statusSince", "mayApplyAgainOn", "groupId", 0,
             "createdAt", "updatedAt"
        from jsonb_to_recordset(:rows::jsonb) as t (
          id uuid, "displayName" text, email text, phone text, country text, languages text[],
          niches text[], communities text[], tags text[], "engagementRate" numeric, status text,
          "statusReason" text, "statusSince" timestamptz, "mayApplyAgainOn" date,
          "groupId" uuid, "createdAt" timestamptz, "updatedAt" timestamptz)
      """;

  /** In the order of handles, so that two imports at once cannot wait for each other. */
  private static final String ACCOUNTS =
      """
      insert into account (id, brand, creator_id, network, handle, verified, last_checked_at, followers,
             followers_at)
      select a.id, :brand, t.id, a.network, a.handle, a.verified, a."lastCheckedAt", a.followers,
             a."followersAt"
        from jsonb_to_recordset(:rows::jsonb) as t (id uuid, accounts jsonb)
       cross join jsonb_to_recordset(t.accounts) as a (
          id uuid, network text, handle text, verified boolean, "lastCheckedAt" timestamptz,
          followers bigint, "followersAt" timestamptz)
       order by a.network, a.handle
      """;

  private static final String STEPS =
      """
      insert into creator_step (id, brand, creator_id, to_status, reason, may_apply_again_on, by_subject,
             by_name, at)
      select id, :brand, "creatorId", "to", reason, "mayApplyAgainOn", by ->> 'subject', by ->> 'name', at
        from jsonb_to_recordset(:rows::jsonb) as t (
          id uuid, "creatorId" uuid, "to" text, reason text, "mayApplyAgainOn" date, by jsonb,
          at timestamptz)
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;

  NewCreators(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  /** Adds creators with their accounts, which must be free, and their first steps. */
  void add(String brand, List<CreatorView> creators, List<CreatorStepView> steps) {
    if (!creators.isEmpty()) {
      String rows = OwnJson.write(json, creators);
      jdbi.useHandle(
          handle -> {
            insert(handle, CREATORS, brand, rows);
            insert(handle, ACCOUNTS, brand, rows);
            insert(handle, STEPS, brand, OwnJson.write(json, steps));
          });
    }
  }

  private static void insert(Handle handle, String statement, String brand, String rows) {
    handle.createUpdate(statement).bind("brand", brand).bind("rows", rows).execute();
  }
}
