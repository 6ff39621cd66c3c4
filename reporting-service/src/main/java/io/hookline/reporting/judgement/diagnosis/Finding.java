package io.hookline.reporting.judgement.diagnosis;

import java.util.List;

/**
 * A rule that fires.
 *
 * @param key of the subject: an id, a word; empty for the brand
 */
record Finding(SubjectKind kind, String key, String name, List<FiredFigure> figures) {

  static Finding ofBrand(FiredFigure... figures) {
    return new Finding(SubjectKind.BRAND, "", null, List.of(figures));
  }
}
