package io.hookline.attribution.evidence.surveyresult;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results of a month are of the month's orders, however many others there are. */
@QuarkusTest
@EmptyFiles
class SurveyResultPlanTest {

  private static final String SURVEY = "'01990000-0000-7000-8000-000000000001'::uuid";

  @BeforeEach
  void fill() {
    Fixtures.twoBrands();
    Fixtures.execute(
        """
        insert into survey (id, brand, name, question, options, weight, window_hours, active,
                            revision, version, created_at, updated_at)
        values (SURVEY, 'acme-cosmetics', 's', 'q', '[]', 0.5, 720, true, 1, 0, now(), now());
        insert into conversion (brand, id, order_id, person_id, occurred_at, received_at, late, version)
        select case when i % 20 = 0 then 'acme-cosmetics' else 'brand-' || i % 20 end,
               gen_random_uuid(), 'o' || i, gen_random_uuid(),
               timestamptz '2026-09-30Z' - i * interval '20 minutes', now(), false, 1
          from generate_series(1, 60000) i;
        insert into identity_key (brand, key, person_id)
        select c.brand, 'email:' || c.order_id, c.person_id from conversion c;
        insert into survey_answer (brand, id, survey_id, answered_at, received_at, source, answer, word,
                                   respondent, order_numbers, order_id)
        select c.brand, c.id, SURVEY, c.occurred_at, now(), 'API', 'a', 'a', 'order:' || c.order_id,
               '', c.order_id
          from conversion c;
        insert into survey_respondent (brand, survey_id, respondent, answer_id, answered_at,
                                       order_numbers, order_id)
        select brand, survey_id, respondent, id, answered_at, '', order_id from survey_answer;
        analyze conversion; analyze identity_key; analyze survey_answer; analyze survey_respondent
        """
            .replace("SURVEY", SURVEY));
  }

  @Test
  void nothingIsReadFromEndToEnd() {
    String plan = Plans.plan(bound(SurveyResultSql.COUNT).replace(":revision", "1"));
    assertThat(plan)
        .contains("ix_conversion_occurred", "ix_survey_respondent_order", "pk_survey_answer")
        .doesNotContain("Seq Scan on conversion", "Seq Scan on identity_key")
        .doesNotContain("Seq Scan on survey_respondent", "Seq Scan on survey_answer");
  }

  private static String bound(String sql) {
    return sql.replace(":brand", "'acme-cosmetics'")
        .replace(":survey", SURVEY)
        .replace(":start", "timestamptz '2026-09-20Z'")
        .replace(":end", "timestamptz '2026-09-22Z'");
  }
}
