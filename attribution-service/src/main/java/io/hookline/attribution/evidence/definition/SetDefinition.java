package io.hookline.attribution.evidence.definition;

import io.hookline.attribution.evidence.channel.BrandDays;
import io.hookline.attribution.evidence.channel.BrandDays.Days;
import io.hookline.attribution.evidence.definition.DefinitionVersion.Rewritten;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.audit.Audit;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sets versions of definitions. One that reaches into the past says what it has changed there. */
@Singleton
class SetDefinition {

  /** What a clock of the caller's may be behind. */
  private static final Duration CLOCKS = Duration.ofMinutes(5);

  /** Of what was changed longer ago nobody counts by how much. */
  private static final int COUNTED_DAYS = 366;

  private final DefinitionRepository definitions;
  private final CountBefore before;
  private final BrandDays days;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  SetDefinition(
      DefinitionRepository definitions,
      CountBefore before,
      BrandDays days,
      BrandDirectory brands,
      CurrentBrand brand,
      Outbox outbox,
      Audit audit,
      Clock clock) {
    this.definitions = definitions;
    this.before = before;
    this.days = days;
    this.brands = brands;
    this.brand = brand;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /** A new definition has no past that anybody has seen: it counts all of it. */
  ConversionDefinitionView first(NewConversionDefinition body, String by) {
    Violation.requireNone(body.rule().violations("rule."));
    UUID id = Ids.next();
    definitions.add(
        id,
        body.name().strip(),
        false,
        new DefinitionVersion(1, Instant.EPOCH, body.rule(), null, null, by, clock.instant()));
    return told(id);
  }

  /**
   * @throws Problem DEFINITION_REWRITES_HISTORY where it begins in the past and rewrite is not said
   */
  ConversionDefinitionView next(
      ConversionDefinitionView present, ConversionDefinitionUpdate body, String by) {
    Violation.requireNone(body.rule().violations("rule."));
    if (present.primary() && !body.rule().ofOrders()) {
      throw new Problem(
          DefinitionProblem.PRIMARY_COUNTS_ORDERS, "Its event must be Purchase; make another one.");
    }
    Instant now = clock.instant();
    Instant from = body.holdsFrom() == null ? now : body.holdsFrom();
    boolean past = from.isBefore(now.minus(CLOCKS));
    if (past && !Boolean.TRUE.equals(body.rewrite())) {
      throw new Problem(
          DefinitionProblem.DEFINITION_REWRITES_HISTORY,
          "It would hold from " + from + ". Send rewrite: true to have counts change from then on.",
          List.of(new Violation("holdsFrom", "must not be in the past without rewrite")));
    }
    int number = (int) present.version() + 1;
    DefinitionVersion next =
        new DefinitionVersion(number, from, body.rule(), body.reason(), null, by, now);
    Rewritten rewritten = past ? rewritten(present, next, now) : null;
    definitions.set(
        present.id(),
        body.name().strip(),
        new DefinitionVersion(number, from, body.rule(), body.reason(), rewritten, by, now));
    return told(present.id());
  }

  private Rewritten rewritten(
      ConversionDefinitionView present, DefinitionVersion next, Instant now) {
    ZoneId zone = brands.get(brand.slug()).timeZone();
    LocalDate today = now.atZone(zone).toLocalDate();
    LocalDate first = next.holdsFrom().atZone(zone).toLocalDate();
    LocalDate earliest = today.minusDays(COUNTED_DAYS - 1);
    Days span = days.of(first.isBefore(earliest) ? earliest : first, today);
    List<DefinitionVersion> changed = new ArrayList<>(present.versions());
    changed.add(next);
    return before.rewritten(present.versions(), changed, span);
  }

  private ConversionDefinitionView told(UUID id) {
    ConversionDefinitionView view = definitions.get(id);
    outbox.append(brand.slug(), new ConversionDefinitionEvent.Set(view));
    audit.note("conversion-definitions/" + id, Map.of("version", view.version()));
    return view;
  }
}
