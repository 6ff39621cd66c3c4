package io.hookline.reporting.judgement.diagnosis;

import io.hookline.reporting.figures.query.AnswerRow;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a rule says of something that it could judge. Of what it could not, because a figure is
 * unknown or rests on too little, it says nothing.
 *
 * @param key of the subject: an id, a word; empty for the brand
 * @param fires whether it is so
 */
record Finding(
    SubjectKind kind, String key, String name, boolean fires, List<FiredFigure> figures) {

  /**
   * Of the brand as a whole.
   *
   * @param known whether all that the rule needs is
   */
  static Stream<Finding> ofBrand(boolean known, boolean fires, FiredFigure... figures) {
    return known
        ? Stream.of(new Finding(SubjectKind.BRAND, "", null, fires, List.of(figures)))
        : Stream.empty();
  }

  /**
   * @param post a row whose only key is the post
   */
  static Finding ofPost(AnswerRow post, boolean fires, FiredFigure... figures) {
    AnswerRow.Key key = post.keys().get(0);
    return new Finding(SubjectKind.POST, key.key(), key.name(), fires, List.of(figures));
  }
}
