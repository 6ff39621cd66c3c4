package io.hookline.attribution.collect.touch;

import io.hookline.attribution.collect.link.Links;
import io.hookline.attribution.collect.touch.ImportedTouches.Candidate;
import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Takes history over from an older link system. */
@ApplicationScoped
class TouchImport implements ImportKind<ImportedTouch> {

  private final ImportedTouches touches;
  private final Links links;
  private final CurrentBrand brand;
  private final Clock clock;

  TouchImport(ImportedTouches touches, Links links, CurrentBrand brand, Clock clock) {
    this.touches = touches;
    this.links = links;
    this.brand = brand;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "touches";
  }

  @Override
  public Class<ImportedTouch> type() {
    return ImportedTouch.class;
  }

  /**
   * An address that was sent instead of its hash, or as an id, is not even kept for the list of
   * errors.
   */
  @Override
  public Map<String, UnaryOperator<String>> storable() {
    return Map.of(
        "emailSha256", sent -> sent.matches("[0-9a-fA-F]{64}") ? sent : "(not a hash)",
        "externalId", ForeignId.Form::withoutAddress,
        "clickId", ForeignId.Form::withoutAddress,
        "ttclid", ForeignId.Form::withoutAddress);
  }

  @Override
  public List<RowOutcome> apply(List<Row<ImportedTouch>> rows) {
    Instant now = clock.instant();
    Map<UUID, Links.Said> known =
        links.said(
            brand.slug(),
            rows.stream().map(row -> row.value().linkId()).collect(Collectors.toSet()));
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    List<Row<ImportedTouch>> good = new ArrayList<>(rows.size());
    for (Row<ImportedTouch> row : rows) {
      List<Violation> violations = violations(row.value(), known.keySet(), now);
      if (violations.isEmpty()) {
        good.add(row);
      } else {
        outcomes.add(RowOutcome.failed(row, problem(violations)));
      }
    }
    outcomes.addAll(store(good, known, now));
    return outcomes;
  }

  private static List<Violation> violations(ImportedTouch touch, Set<UUID> links, Instant now) {
    List<Violation> violations = new ArrayList<>(touch.violations());
    if (!links.contains(touch.linkId())) {
      violations.add(new Violation("linkId", "is not a link of this brand"));
    }
    if (ClockTolerance.isAhead(touch.occurredAt(), now)) {
      violations.add(new Violation("occurredAt", "must not be in the future"));
    }
    return violations;
  }

  private static Problem problem(List<Violation> violations) {
    return new Problem(CommonProblem.VALIDATION_FAILED, Violation.summary(violations), violations);
  }

  /** The first row of an external id is stored, unless there was one before. */
  private List<RowOutcome> store(
      List<Row<ImportedTouch>> rows, Map<UUID, Links.Said> links, Instant now) {
    Map<String, Row<ImportedTouch>> firsts = new TreeMap<>();
    rows.forEach(row -> firsts.putIfAbsent(row.value().externalId(), row));
    List<Candidate> candidates =
        firsts.values().stream().map(row -> candidate(row.value(), links)).toList();
    Set<UUID> stored = touches.add(candidates, now);
    Map<String, UUID> ids = touches.known(candidates);
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    for (Row<ImportedTouch> row : rows) {
      String externalId = row.value().externalId();
      UUID id = ids.get(externalId);
      boolean isNew = stored.contains(id) && firsts.get(externalId) == row;
      outcomes.add(isNew ? RowOutcome.applied(row, id) : RowOutcome.unchanged(row, id));
    }
    return outcomes;
  }

  private Candidate candidate(ImportedTouch touch, Map<UUID, Links.Said> links) {
    return new Candidate(
        ImportedId.of(brand.slug(), touch.externalId(), touch.occurredAt()),
        touch,
        links.get(touch.linkId()));
  }
}
