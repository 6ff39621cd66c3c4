package io.hookline.reporting.figures.growth;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.reporting.figures.growth.AccountGrowthView.Carried;
import io.hookline.reporting.figures.growth.AccountGrowthView.Day;
import io.hookline.reporting.figures.growth.AccountGrowthView.PostBefore;
import io.hookline.reporting.figures.growth.GrowthFacts.Account;
import io.hookline.reporting.figures.growth.GrowthFacts.Asked;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.AskedDays;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Figure;
import io.hookline.reporting.figures.query.Question;
import io.hookline.reporting.figures.query.QuestionFilter;
import io.hookline.reporting.figures.query.Questions;
import io.hookline.reporting.figures.view.SpecialView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Works out how accounts grow. */
@ApplicationScoped
class Growth implements SpecialView {

  private static final int USUAL_DAYS = 90;
  private static final int MOST_DAYS = 400;

  /** A post is shown for days: its own, and as many more. */
  private static final int DAYS_BEFORE = 2;

  private static final int MOST_ROWS = 50;

  private final GrowthFacts facts;
  private final Questions questions;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  Growth(
      GrowthFacts facts,
      Questions questions,
      BrandDirectory brands,
      CurrentBrand brand,
      Clock clock) {
    this.facts = facts;
    this.questions = questions;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  GrowthView of(LocalDate from, LocalDate to, UUID account) {
    BrandFacts known = brands.get(brand.slug());
    LocalDate today = clock.instant().atZone(known.timeZone()).toLocalDate();
    Days period = AskedDays.of(from, to, today, USUAL_DAYS, MOST_DAYS);
    List<QuestionFilter> only =
        account == null
            ? List.of()
            : List.of(QuestionFilter.in("account", List.of(account.toString())));
    List<Account> accounts = facts.accounts(known.slug(), account);
    Answer levels =
        questions.ask(
            known.slug(), Question.of(period, measures(accounts)).by("account").only(only));
    Answer newFollowers =
        questions.ask(
            known.slug(),
            Question.of(period, "new_followers", "combined_new_followers", "views")
                .by("series", "kind")
                .only(only)
                .first(MOST_ROWS, "new_followers"));
    return new GrowthView(
        period,
        levels.timeZone(),
        levels.columns(),
        accounts(known.slug(), accounts, period, levels),
        newFollowers);
  }

  /** What a creator's account has is no measure of the brand. */
  private static String[] measures(List<Account> accounts) {
    String of = accounts.stream().anyMatch(one -> one.creatorId() != null) ? "creator_" : "";
    return Stream.of("followers", "follower_growth", "follower_growth_rate")
        .map(measure -> of + measure)
        .toArray(String[]::new);
  }

  private List<AccountGrowthView> accounts(
      String slug, List<Account> accounts, Days period, Answer levels) {
    Map<UUID, List<Level>> measured = facts.levels(slug, accounts, period);
    Map<UUID, Carriers> carriers = new HashMap<>();
    List<Asked> asked = new ArrayList<>();
    Map<UUID, Integer> told = new HashMap<>();
    measured.forEach((account, all) -> told.put(account, all.size()));
    measured.replaceAll((account, all) -> Outliers.without(all));
    for (Account account : accounts) {
      Carriers found = Carriers.of(Step.between(measured.getOrDefault(account.id(), List.of())));
      carriers.put(account.id(), found);
      found.largest().forEach(step -> asked.add(new Asked(account.id(), step)));
    }
    List<List<PostBefore>> posts = facts.postsBefore(slug, asked, DAYS_BEFORE);
    List<AccountGrowthView> views = new ArrayList<>();
    int next = 0;
    for (Account account : accounts) {
      Carriers found = carriers.get(account.id());
      List<Day> days = new ArrayList<>();
      for (Step step : found.largest()) {
        days.add(new Day(step.first(), step.last(), step.gain(), posts.get(next++)));
      }
      List<Level> believed = measured.getOrDefault(account.id(), List.of());
      views.add(
          new AccountGrowthView(
              account.id(),
              account.network(),
              account.handle(),
              figures(levels, account.id()),
              AccountGrowthView.Pattern.of(
                  PatternRule.of(believed), told.getOrDefault(account.id(), 0) - believed.size()),
              new Carried(found.days(), found.gained(), days)));
    }
    return views;
  }

  /** Of an account of which nothing was told there is none. */
  private static List<Figure> figures(Answer levels, UUID account) {
    return levels.rows().stream()
        .filter(row -> account.toString().equals(row.keys().get(0).key()))
        .findFirst()
        .map(AnswerRow::figures)
        .orElse(List.of());
  }

  @Override
  public String id() {
    return "growth";
  }

  @Override
  public String summary() {
    return "How followers grow: steadily or by single posts, on which days, after what";
  }
}
