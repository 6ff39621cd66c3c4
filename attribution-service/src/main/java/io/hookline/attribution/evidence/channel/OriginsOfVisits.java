package io.hookline.attribution.evidence.channel;

import io.hookline.attribution.collect.visit.VisitOrigins;
import io.hookline.attribution.collect.visitor.VisitorClass;
import io.hookline.attribution.evidence.origin.Origin;
import io.hookline.attribution.evidence.origin.RecordVisits;
import io.hookline.attribution.evidence.origin.StoredOrigins;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Says of visits from where and by which channel they came. */
@ApplicationScoped
class OriginsOfVisits implements VisitOrigins {

  private final StoredOrigins stored;
  private final HoldingRules rules;
  private final CampaignKinds kinds;

  OriginsOfVisits(StoredOrigins stored, HoldingRules rules, CampaignKinds kinds) {
    this.stored = stored;
    this.rules = rules;
    this.kinds = kinds;
  }

  @Override
  public List<Kept> keep(List<Came> visits) {
    List<Origin> origins = visits.stream().map(OriginsOfVisits::origin).toList();
    List<UUID> ids = stored.keep(origins);
    return IntStream.range(0, ids.size())
        .mapToObj(i -> new Kept(ids.get(i), goesOn(origins.get(i))))
        .toList();
  }

  /** An app stays what it was. */
  private static boolean goesOn(Origin origin) {
    return origin.visit() == null
        && !origin.hasTag()
        && origin.clickIds().isEmpty()
        && origin.referrer() == null;
  }

  /** Of people the facts are those of an order's visit. */
  private static Origin origin(Came visit) {
    Origin told = RecordVisits.origin(visit.told());
    return visit.visitor() == VisitorClass.PERSON ? told : told.ofVisitor(visit.visitor().name());
  }

  @Override
  public Map<UUID, Channel> channels(Collection<UUID> origins) {
    Map<UUID, Origin> known = stored.of(origins);
    RuleSet present = rules.present();
    Map<String, String> ads = kinds.of(known.values());
    Map<UUID, Channel> channels = new HashMap<>();
    known.forEach(
        (id, origin) -> {
          Verdict verdict = present.classify(CampaignKinds.with(ads, origin));
          channels.put(id, new Channel(verdict.channel(), verdict.adKind()));
        });
    return channels;
  }
}
