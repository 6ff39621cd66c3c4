package io.hookline.attribution.collect.survey;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Keeps how answers are read at each revision of a question. */
@Singleton
class SurveyRevisions {

  private static final String ADD =
      """
      insert into survey_revision (brand, survey_id, revision, question, options, created_at)
      values (:brand, :survey, :revision, :question, :options::jsonb, :now)
      """;

  private static final String WORDS =
      """
      insert into survey_word (brand, survey_id, revision, word, option_key)
      select :brand, :survey, :revision, t.word, t.key
        from unnest(:words::text[], :keys::text[]) as t (word, key)
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  SurveyRevisions(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  void add(SurveyView survey, Instant now) {
    List<String> words = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (SurveyOption option : survey.options()) {
      for (String word : option.compared()) {
        words.add(word);
        keys.add(option.key());
      }
    }
    jdbi.useHandle(
        handle -> {
          handle
              .createUpdate(ADD)
              .bind("brand", brand.slug())
              .bind("survey", survey.id())
              .bind("revision", survey.revision())
              .bind("question", survey.question())
              .bind("options", OwnJson.write(json, survey.options()))
              .bind("now", now)
              .execute();
          handle
              .createUpdate(WORDS)
              .bind("brand", brand.slug())
              .bind("survey", survey.id())
              .bind("revision", survey.revision())
              .bindArray("words", String.class, words)
              .bindArray("keys", String.class, keys)
              .execute();
        });
  }
}
