package io.hookline.content.plan.series;

import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.content.plan.vocabulary.Vocabularies;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What of a series is said in terms of the brand's vocabularies. */
@Singleton
class SeriesTerms {

  private static final Map<String, String> PLACES =
      Map.of(
          "terms.voice", "variation.narrators",
          "terms.proof", "variation.proofs",
          "terms.format", "variation.formats");

  private final Vocabularies vocabularies;

  SeriesTerms(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  /**
   * What somebody sent of a series.
   *
   * @param terms as they stand, where retired ones may stay
   * @param variation as it stands
   */
  record Sent(SeriesUpdate facts, Terms terms, Variation variation) {

    static Sent ofNew(SeriesUpdate facts) {
      return new Sent(facts, Terms.NONE, Variation.NONE);
    }
  }

  SeriesUpdate keep(Sent sent) {
    return keep(List.of(sent)).get(0);
  }

  /**
   * With the keys of their terms, in the same order.
   *
   * @throws Problem REFERENCE_UNKNOWN for a term that the brand does not have
   */
  List<SeriesUpdate> keep(List<Sent> all) {
    Iterator<Terms> terms =
        vocabularies
            .keep(
                all.stream()
                    .map(one -> new Vocabularies.Sent(one.facts().terms(), one.terms()))
                    .toList())
            .iterator();
    Iterator<Terms> varied =
        keepVaried(all.stream().flatMap(one -> varied(one).stream()).toList()).iterator();
    return all.stream()
        .map(one -> one.facts().with(terms.next(), kept(one.facts().variation(), varied)))
        .toList();
  }

  /** With what its terms mean now, after merges. */
  static Variation meant(Variation kept, UnaryOperator<Terms> now) {
    return new Variation(
        kept.settings(),
        each(kept.narrators(), term -> now.apply(narrator(term)).voice()),
        each(kept.proofs(), term -> now.apply(proof(term)).proof()),
        each(kept.formats(), term -> now.apply(format(term)).format()));
  }

  private static List<String> each(List<String> terms, UnaryOperator<String> now) {
    return terms.stream().map(now).distinct().toList();
  }

  private List<Vocabularies.Sent> varied(Sent one) {
    Variation sent = one.facts().variation();
    Variation standing = meant(one.variation(), vocabularies::now);
    List<Vocabularies.Sent> all = new ArrayList<>();
    sent.narrators().forEach(n -> all.add(sent(n, standing.narrators(), SeriesTerms::narrator)));
    sent.proofs().forEach(p -> all.add(sent(p, standing.proofs(), SeriesTerms::proof)));
    sent.formats().forEach(f -> all.add(sent(f, standing.formats(), SeriesTerms::format)));
    return all;
  }

  private static Variation kept(Variation sent, Iterator<Terms> terms) {
    return new Variation(
        sent.settings().stream().map(String::strip).distinct().toList(),
        sent.narrators().stream().map(n -> terms.next().voice()).distinct().toList(),
        sent.proofs().stream().map(p -> terms.next().proof()).distinct().toList(),
        sent.formats().stream().map(f -> terms.next().format()).distinct().toList());
  }

  private List<Terms> keepVaried(List<Vocabularies.Sent> all) {
    try {
      return vocabularies.keep(all);
    } catch (Problem unknown) {
      List<Violation> violations =
          unknown.violations().stream()
              .map(v -> new Violation(PLACES.getOrDefault(v.field(), v.field()), v.message()))
              .toList();
      Violation first = violations.get(0);
      throw new Problem(unknown.code(), first.field() + " " + first.message() + ".", violations);
    }
  }

  private static Vocabularies.Sent sent(
      String term, List<String> standing, Function<String, Terms> as) {
    return new Vocabularies.Sent(as.apply(term), standing.contains(term) ? as.apply(term) : null);
  }

  private static Terms narrator(String term) {
    return new Terms(null, null, null, term, null, null, null, null, null, null, null);
  }

  private static Terms proof(String term) {
    return new Terms(null, null, null, null, term, null, null, null, null, null, null);
  }

  private static Terms format(String term) {
    return new Terms(null, null, null, null, null, term, null, null, null, null, null);
  }
}
