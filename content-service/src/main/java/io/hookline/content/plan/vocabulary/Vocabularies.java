package io.hookline.content.plan.vocabulary;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** What other features may ask about the brand's vocabularies. */
@Singleton
public class Vocabularies {

  private final TermNames names;
  private final TermRepository terms;
  private final MergedTerms merged;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  Vocabularies(
      TermNames names,
      TermRepository terms,
      MergedTerms merged,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock) {
    this.names = names;
    this.terms = terms;
    this.merged = merged;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  /** Terms as they are kept, each with what it means after merges. */
  public Terms now(Terms kept) {
    return Terms.of(kept).map(merged::now);
  }

  /** See {@link #keep(Collection)}. */
  public Terms keep(Terms sent, Terms standing) {
    return keep(List.of(new Sent(sent, standing))).get(0);
  }

  /**
   * Terms that somebody sent, and what stood there: a retired term may stay where it stands.
   *
   * @param sent null for none
   * @param standing null for none
   */
  public record Sent(Terms sent, Terms standing) {}

  /**
   * The keys of what was sent, by keys, names or former names. Terms of free vocabularies that
   * there are not yet are added.
   *
   * @return in the order of what was sent
   * @throws Problem REFERENCE_UNKNOWN for a term that a controlled vocabulary does not have, or
   *     that was retired; VALIDATION_FAILED for one without a letter or a digit
   */
  public List<Terms> keep(Collection<Sent> all) {
    return keepEach(all).stream().map(Supplier::get).toList();
  }

  /**
   * The same, where one refusal must not be another's: each gives its terms, or throws what {@link
   * #keep(Collection)} would. Of what is refused no term is added.
   */
  public List<Supplier<Terms>> keepEach(Collection<Sent> all) {
    return each(all, true);
  }

  /**
   * The same, and no term is added: one that would be stands as its key. For what is only compared.
   */
  public List<Supplier<Terms>> readEach(Collection<Sent> all) {
    return each(all, false);
  }

  private List<Supplier<Terms>> each(Collection<Sent> all, boolean add) {
    Map<Word, String> used = new LinkedHashMap<>();
    all.forEach(one -> words(one.sent()).forEach(used::putIfAbsent));
    if (used.isEmpty()) {
      return all.stream().map(one -> (Supplier<Terms>) () -> Terms.NONE).toList();
    }
    Map<Word, TermNames.Found> found = find(used.keySet());
    List<List<Violation>> faults = all.stream().map(one -> faults(one, found)).toList();
    if (add) {
      addFree(good(all, faults), found);
    }
    List<Supplier<Terms>> kept = new ArrayList<>(faults.size());
    for (Sent one : all) {
      List<Violation> wrong = faults.get(kept.size());
      kept.add(() -> kept(Terms.of(one.sent()), wrong, found));
    }
    return kept;
  }

  private static Map<Word, String> good(Collection<Sent> all, List<List<Violation>> faults) {
    Map<Word, String> good = new LinkedHashMap<>();
    int next = 0;
    for (Sent one : all) {
      if (faults.get(next++).isEmpty()) {
        words(one.sent()).forEach(good::putIfAbsent);
      }
    }
    return good;
  }

  private List<Violation> faults(Sent one, Map<Word, TermNames.Found> found) {
    List<Violation> violations = new ArrayList<>();
    Map<Vocabulary, List<String>> standing = now(one.standing()).byVocabulary();
    words(one.sent())
        .forEach(
            (word, name) -> {
              TermNames.Found term = found.get(word);
              if (term == null && (word.vocabulary().isControlled() || word.key().isEmpty())) {
                violations.add(unknown(word, name));
              } else if (term != null
                  && term.state() == TermState.RETIRED
                  && !standing.getOrDefault(word.vocabulary(), List.of()).contains(term.key())) {
                violations.add(new Violation(field(word), "was retired: " + name));
              }
            });
    return violations;
  }

  private static Terms kept(Terms sent, List<Violation> wrong, Map<Word, TermNames.Found> found) {
    if (!wrong.isEmpty()) {
      throw new Problem(
          CommonProblem.REFERENCE_UNKNOWN,
          wrong.get(0).field() + " " + wrong.get(0).message() + ".",
          wrong);
    }
    return sent.map(
        (vocabulary, name) -> {
          Word word = new Word(vocabulary, TermKey.of(vocabulary, name));
          TermNames.Found term = found.get(word);
          return term == null ? word.key() : term.key();
        });
  }

  /** A name without what people write differently. */
  private record Word(Vocabulary vocabulary, String key) {}

  private static Map<Word, String> words(Terms sent) {
    Map<Word, String> words = new LinkedHashMap<>();
    Terms.of(sent)
        .byVocabulary()
        .forEach(
            (vocabulary, all) ->
                all.forEach(
                    name ->
                        words.putIfAbsent(
                            new Word(vocabulary, TermKey.of(vocabulary, name)), name)));
    return words;
  }

  private Map<Word, TermNames.Found> find(Collection<Word> words) {
    Map<Word, TermNames.Found> found = new HashMap<>();
    names
        .find(
            words.stream()
                .map(w -> Map.of("vocabulary", w.vocabulary().name(), "nameKey", w.key()))
                .toList())
        .forEach(term -> found.put(new Word(term.vocabulary(), term.nameKey()), term));
    return found;
  }

  private void addFree(Map<Word, String> used, Map<Word, TermNames.Found> found) {
    Map<Word, TermNames.Wanted> missing = new LinkedHashMap<>();
    used.forEach(
        (word, name) -> {
          if (!word.vocabulary().isControlled()
              && !word.key().isEmpty()
              && !found.containsKey(word)) {
            missing.put(
                word,
                new TermNames.Wanted(Ids.next(), word.vocabulary(), word.key(), shown(word, name)));
          }
        });
    if (!missing.isEmpty()) {
      add(brand.slug(), missing.values());
      found.putAll(find(missing.keySet()));
    }
  }

  /** A hashtag's name is what people read behind the #. */
  private static String shown(Word word, String name) {
    return name.strip().replaceFirst("^[#\\uFF03]+", "");
  }

  void add(String slug, Collection<TermNames.Wanted> wanted) {
    Collection<UUID> added = names.add(slug, wanted, clock.instant());
    if (!added.isEmpty()) {
      outbox.append(
          slug, terms.all(added).stream().map(Term::view).map(TermEvent.Created::new).toList());
    }
  }

  /**
   * The entries of {@code facets} that a filter by a term looks for: of the term that is meant, and
   * of those merged into it.
   *
   * @throws Problem INVALID_PARAMETER for a term that a controlled vocabulary does not have
   */
  List<String> entries(Vocabulary vocabulary, String parameter, String name) {
    String nameKey = TermKey.of(vocabulary, name);
    List<TermNames.Found> found =
        names.find(List.of(Map.of("vocabulary", vocabulary.name(), "nameKey", nameKey)));
    if (found.isEmpty() && vocabulary.isControlled()) {
      throw new Problem(
          CommonProblem.INVALID_PARAMETER,
          parameter + " is not a term of this brand: " + name + ".",
          List.of(new Violation(parameter, "is not a term of this brand")));
    }
    String key = found.isEmpty() ? nameKey : found.get(0).key();
    List<String> entries = new ArrayList<>(List.of(vocabulary.entry(key)));
    merged.into(vocabulary, key).forEach(other -> entries.add(vocabulary.entry(other)));
    return entries;
  }

  private static Violation unknown(Word word, String name) {
    return new Violation(
        field(word),
        word.key().isEmpty()
            ? "must have a letter or a digit: " + name
            : "is not one of the brand's terms: " + name);
  }

  private static String field(Word word) {
    return "terms." + word.vocabulary().field();
  }
}
