package io.hookline.reporting.figures.catalogue;

import io.hookline.reporting.figures.objective.Proof;
import java.math.BigDecimal;
import java.util.List;

/** A measure while it is declared, so that a declaration says only what is its own. */
final class MeasureParts {

  String id;
  int version = 1;
  String label;
  String formula;
  Unit unit;
  TotalRule total;
  Count numerator;
  Count denominator;
  BigDecimal factor = BigDecimal.ONE;
  EvidenceClass evidence;
  List<String> caveats = List.of();
  Count plus;
  Scope scope = Scope.ALL;
  Proof proof;
  boolean standing;

  MeasureParts(String id, String label, Unit unit, EvidenceClass evidence, String formula) {
    this.id = id;
    this.label = label;
    this.unit = unit;
    this.evidence = evidence;
    this.formula = formula;
  }

  MeasureParts(Measure measure) {
    id = measure.id();
    version = measure.version();
    label = measure.label();
    formula = measure.formula();
    unit = measure.unit();
    total = measure.total();
    numerator = measure.numerator();
    denominator = measure.denominator();
    factor = measure.factor();
    evidence = measure.evidence();
    caveats = measure.caveats();
    plus = measure.plus();
    scope = measure.scope();
    proof = measure.proof();
    standing = measure.standing();
  }

  Measure measure() {
    return new Measure(
        id,
        version,
        label,
        formula,
        unit,
        total,
        numerator,
        denominator,
        factor,
        evidence,
        caveats,
        plus,
        scope,
        proof,
        standing);
  }
}
