package io.hookline.reporting.judgement.budget;

import io.hookline.kit.access.BrandFacts;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Granularity;
import io.hookline.reporting.figures.query.Question;
import io.hookline.reporting.figures.query.QuestionFilter;
import io.hookline.reporting.figures.query.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was spent on ads and creators since anybody told of it. */
@ApplicationScoped
class SpendOfCampaigns {

  private final Questions questions;
  private final BudgetFacts facts;
  private final Clock clock;

  SpendOfCampaigns(Questions questions, BudgetFacts facts, Clock clock) {
    this.questions = questions;
    this.facts = facts;
    this.clock = clock;
  }

  LocalDate today(BrandFacts brand) {
    return LocalDate.ofInstant(clock.instant(), brand.timeZone());
  }

  Spent ofBrand(BrandFacts brand) {
    return Spent.of(questions.ask(brand.slug(), question(brand)).total());
  }

  /** Null among the keys for what is nobody's. */
  Map<String, Spent> by(BrandFacts brand, List<UUID> campaigns, String dimension) {
    Map<String, Spent> spent = new HashMap<>();
    for (AnswerRow row : ask(brand, campaigns, question(brand).by(dimension)).rows()) {
      spent.put(row.keys().get(0).key(), Spent.of(row));
    }
    return spent;
  }

  Map<String, Spent> byMonth(BrandFacts brand, List<UUID> campaigns) {
    Map<String, Spent> spent = new HashMap<>();
    Answer answer = ask(brand, campaigns, question(brand).each(Granularity.MONTH));
    for (AnswerRow.Part part : answer.total().parts()) {
      Spent month = Spent.of(new AnswerRow(List.of(), part.figures(), List.of()));
      if (month.sum() != null && month.sum().signum() != 0) {
        spent.put(YearMonth.from(part.days().from()).toString(), month);
      }
    }
    return spent;
  }

  private Answer ask(BrandFacts brand, List<UUID> campaigns, Question question) {
    return questions.ask(
        brand.slug(),
        question.only(
            List.of(
                QuestionFilter.in("campaign", campaigns.stream().map(UUID::toString).toList()))));
  }

  private Question question(BrandFacts brand) {
    LocalDate today = today(brand);
    LocalDate first = facts.firstDay(brand.slug()).filter(day -> day.isBefore(today)).orElse(today);
    return Question.of(new Days(first, today), Spent.ADS, Spent.CREATORS);
  }
}
