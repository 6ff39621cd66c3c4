package io.hookline.creator.deal.promocode;

import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.LookAlikes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Issues codes from files; each row is what the single POST takes. */
@ApplicationScoped
class PromoCodeImport implements ImportKind<NewPromoCode> {

  private final NewPromoCodes codes;
  private final CodeLooks looks;
  private final CodeNews news;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final Clock clock;

  PromoCodeImport(
      NewPromoCodes codes,
      CodeLooks looks,
      CodeNews news,
      Outbox outbox,
      CurrentBrand brand,
      CurrentActor actor,
      Clock clock) {
    this.codes = codes;
    this.looks = looks;
    this.news = news;
    this.outbox = outbox;
    this.brand = brand;
    this.actor = actor;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "promo-codes";
  }

  @Override
  public Class<NewPromoCode> type() {
    return NewPromoCode.class;
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewPromoCode>> rows) {
    Instant now = clock.instant();
    String by = actor.actor().shown();
    Known known = known(rows);
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    List<PromoCode> added = new ArrayList<>(rows.size());
    for (Row<NewPromoCode> row : rows) {
      try {
        known.check(row.value());
        PromoCode code =
            new PromoCode(
                Ids.next(), known.creators.get(row.value().partnershipId()), row.value(), by, now);
        added.add(code);
        outcomes.add(RowOutcome.applied(row, code.id()));
      } catch (Problem problem) {
        outcomes.add(RowOutcome.failed(row, problem));
      }
    }
    add(added, by, now);
    return outcomes;
  }

  private Known known(List<Row<NewPromoCode>> rows) {
    List<UUID> partnerships =
        rows.stream().map(row -> row.value().partnershipId()).distinct().toList();
    return new Known(
        codes.creators(partnerships),
        codes.over(partnerships),
        codes.campaigns(
            rows.stream()
                .map(row -> row.value().campaignId())
                .filter(Objects::nonNull)
                .distinct()
                .toList()),
        looks.taken(rows.stream().map(row -> row.value().code()).toList()));
  }

  private void add(List<PromoCode> added, String by, Instant now) {
    if (added.isEmpty()) {
      return;
    }
    codes.add(added, by, now);
    news.addWhole(brand.slug(), added.stream().map(PromoCode::reading).toList());
    looks.take(added.stream().collect(Collectors.toMap(PromoCode::id, PromoCode::code)));
    outbox.append(
        brand.slug(), added.stream().map(code -> new PromoCodeEvent.Issued(code.view())).toList());
  }

  /** What rows are checked against; the file's own codes are added as they come. */
  private record Known(
      Map<UUID, UUID> creators, Set<UUID> over, Set<UUID> campaigns, Map<String, String> taken) {

    void check(NewPromoCode row) {
      row.check();
      new References()
          .add("partnershipId", row.partnershipId(), "partnership", creators::containsKey)
          .add("campaignId", row.campaignId(), "campaign", campaigns::contains)
          .require();
      if (over.contains(row.partnershipId())) {
        throw PromoCode.isOver(row.partnershipId());
      }
      CodeLooks.clash(row.code(), taken)
          .ifPresent(
              clash -> {
                throw clash;
              });
      taken.putAll(
          LookAlikes.looks(row.code()).stream()
              .collect(Collectors.toMap(Function.identity(), look -> row.code())));
    }
  }
}
