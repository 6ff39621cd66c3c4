package io.hookline.reporting.judgement.campaign;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.Finance;
import io.hookline.kit.problem.Problem;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Question;
import io.hookline.reporting.figures.query.QuestionFilter;
import io.hookline.reporting.figures.query.Questions;
import io.hookline.reporting.judgement.budget.CampaignMoney;
import io.hookline.reporting.judgement.campaign.CutProposal.Unit;
import io.hookline.reporting.judgement.campaign.CutRule.Spender;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Holds a campaign against its window, and its parts against each other. */
@ApplicationScoped
class MonitorCampaign {

  private static final List<String> FIGURES =
      List.of(
          "posts_planned",
          "posts_published",
          "views",
          "engagement_rate_by_views",
          "intent_signals",
          "clicks",
          "conversions",
          "attributed_revenue",
          "ad_spend");

  private static final String CREATOR_SPEND = "creator_spend";
  private static final Set<String> RATES = Set.of("engagement_rate_by_views");

  private final CampaignFacts campaigns;
  private final Questions questions;
  private final BrandDirectory brands;
  private final Finance finance;
  private final CampaignMoney money;
  private final Clock clock;

  MonitorCampaign(
      CampaignFacts campaigns,
      Questions questions,
      BrandDirectory brands,
      Finance finance,
      CampaignMoney money,
      Clock clock) {
    this.campaigns = campaigns;
    this.questions = questions;
    this.brands = brands;
    this.finance = finance;
    this.money = money;
    this.clock = clock;
  }

  /**
   * @throws Problem CAMPAIGN_NOT_FOUND
   */
  CampaignMonitorView of(String slug, UUID id) {
    BrandFacts brand = brands.get(slug);
    MonitoredCampaign campaign =
        campaigns
            .find(slug, id)
            .orElseThrow(
                () -> new Problem(CampaignProblem.CAMPAIGN_NOT_FOUND, "The feed told of none."));
    LocalDate today = LocalDate.ofInstant(clock.instant(), brand.timeZone());
    CampaignWindow window = CampaignWindow.of(campaign, today);
    return new CampaignMonitorView(
        campaign,
        brand.currency(),
        window,
        window.begun() ? paces(slug, campaign, window) : List.of(),
        finance.isHeld() ? pace(brand, id, window, today) : null,
        window.begun() ? cuts(slug, campaign, window, brand.currency()) : List.of());
  }

  private BudgetPace pace(BrandFacts brand, UUID campaign, CampaignWindow window, LocalDate today) {
    return money
        .of(brand, campaign)
        .map(use -> BudgetPace.of(use, window, today, brand.currency()))
        .orElse(null);
  }

  private List<CampaignPace> paces(
      String brand, MonitoredCampaign campaign, CampaignWindow window) {
    List<String> measures =
        Stream.concat(
                FIGURES.stream(), finance.isHeld() ? Stream.of(CREATOR_SPEND) : Stream.empty())
            .toList();
    return ask(brand, campaign, window, measures).total().figures().stream()
        .map(
            figure ->
                new CampaignPace(
                    figure,
                    RATES.contains(figure.measure()) ? null : window.projected(figure.value())))
        .toList();
  }

  private List<CutProposal> cuts(
      String brand, MonitoredCampaign campaign, CampaignWindow window, String currency) {
    CutMeasures measures = CutMeasures.of(campaign.objective());
    List<CutProposal> cuts =
        new ArrayList<>(
            CutRule.of(
                spenders(
                    Unit.POST,
                    ask(brand, campaign, window, List.of("ad_spend", measures.ads()), "post"),
                    measures.ads()),
                measures.ads(),
                currency));
    if (finance.isHeld()) {
      cuts.addAll(
          CutRule.of(
              spenders(
                  Unit.CREATOR,
                  ask(
                      brand,
                      campaign,
                      window,
                      List.of(CREATOR_SPEND, measures.creators()),
                      "creator"),
                  measures.creators()),
              measures.creators(),
              currency));
    }
    cuts.sort(Comparator.comparing((CutProposal cut) -> cut.spend().amount()).reversed());
    return cuts;
  }

  private static List<Spender> spenders(Unit unit, Answer answer, String measure) {
    return answer.rows().stream()
        .filter(row -> row.keys().get(0).key() != null)
        .filter(row -> row.figures().get(0).value() != null)
        .map(
            row ->
                new Spender(
                    unit,
                    row.keys().get(0).key(),
                    row.keys().get(0).name(),
                    row.figures().get(0).value(),
                    row.figure(measure).value()))
        .toList();
  }

  private Answer ask(
      String brand,
      MonitoredCampaign campaign,
      CampaignWindow window,
      List<String> measures,
      String... by) {
    return questions.ask(
        brand,
        Question.of(new Days(campaign.startsOn(), window.asOf()), measures.toArray(String[]::new))
            .only(List.of(QuestionFilter.in("campaign", List.of(campaign.id().toString()))))
            .by(by));
  }
}
