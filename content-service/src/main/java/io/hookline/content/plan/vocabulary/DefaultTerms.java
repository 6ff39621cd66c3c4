package io.hookline.content.plan.vocabulary;

import static io.hookline.content.plan.vocabulary.Vocabulary.CALL_TO_ACTION;
import static io.hookline.content.plan.vocabulary.Vocabulary.FORMAT;
import static io.hookline.content.plan.vocabulary.Vocabulary.HOOK_KIND;
import static io.hookline.content.plan.vocabulary.Vocabulary.PROOF;
import static io.hookline.content.plan.vocabulary.Vocabulary.PURPOSE;
import static io.hookline.content.plan.vocabulary.Vocabulary.SERIES_KIND;
import static io.hookline.content.plan.vocabulary.Vocabulary.VOICE;

import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.feed.BrandSetup;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Gives every brand the first terms of its controlled vocabularies. */
@Singleton
class DefaultTerms implements BrandSetup {

  static final Map<Vocabulary, List<String>> NAMES =
      Map.of(
          SERIES_KIND,
          List.of(
              "Educational",
              "Story",
              "Behind the scenes",
              "Transformation",
              "Humour",
              "Trend adaptation",
              "Tutorial",
              "Results first",
              "Built into routine"),
          HOOK_KIND,
          List.of(
              "Claim",
              "Question",
              "Visual",
              "Logo",
              "Number",
              "Mistake",
              "Result",
              "Story opening",
              "Sound"),
          PURPOSE,
          List.of("Entertain", "Educate", "Promote"),
          VOICE,
          List.of("Founder", "Creator", "Expert", "Customer"),
          PROOF,
          List.of(
              "Demonstration",
              "Before and after",
              "Customer's word",
              "Expert's word",
              "Data",
              "None"),
          FORMAT,
          List.of(
              "Talking head",
              "Voice-over",
              "Skit",
              "Interview",
              "Unboxing",
              "Day in the life",
              "Green screen",
              "Text on screen",
              "Slideshow"),
          CALL_TO_ACTION,
          List.of(
              "Comment",
              "Save",
              "Share",
              "Follow",
              "Visit the link",
              "Use the code",
              "Buy",
              "None"));

  private final Vocabularies vocabularies;

  DefaultTerms(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  @Override
  public void setUp(BrandFacts brand) {
    vocabularies.add(
        brand.slug(),
        Vocabulary.controlled().stream()
            .flatMap(
                vocabulary -> NAMES.get(vocabulary).stream().map(name -> wanted(vocabulary, name)))
            .toList());
  }

  private static TermNames.Wanted wanted(Vocabulary vocabulary, String name) {
    return new TermNames.Wanted(Ids.next(), vocabulary, TermKey.of(vocabulary, name), name);
  }
}
