package io.hookline.creator.money.earning;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.paging.PageSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Lists earnings, the newest first; a creator's with those of records that are merged into hers.
 */
@ApplicationScoped
class EarningRepository {

  private final EarningRows rows;
  private final Creators creators;
  private final ObjectMapper json;

  EarningRepository(EarningRows rows, Creators creators, ObjectMapper json) {
    this.rows = rows;
    this.creators = creators;
    this.json = json;
  }

  List<EarningView> page(EarningFilter filter, PageQuery page) {
    return list(
        PageSql.of("e", page)
            .in("creator_id", creators.filter(filter.creator))
            .equal("partnership_id", filter.partnership)
            .equal("campaign_id", filter.campaign)
            .equal("kind", filter.kind)
            .equal("status", filter.status)
            .equal("source_id", filter.source)
            .equal("payout_id", filter.payout));
  }

  List<EarningView> held(HoldRule rule, UUID creator, UUID partnership, PageQuery page) {
    return list(
        PageSql.of("e", page)
            .equal("status", EarningStatus.HELD)
            .and("e.reverses_id is null")
            .in("creator_id", creators.filter(creator))
            .equal("partnership_id", partnership)
            .contains(
                "reasons",
                rule == null ? null : OwnJson.write(json, List.of(Map.of("rule", rule)))));
  }

  private List<EarningView> list(PageSql page) {
    return rows.list(page.text(), page.values());
  }
}
