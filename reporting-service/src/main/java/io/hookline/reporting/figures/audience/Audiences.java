package io.hookline.reporting.figures.audience;

import io.hookline.reporting.facts.freshness.CurrentFreshness;
import io.hookline.reporting.figures.audience.AudienceFacts.Followers;
import io.hookline.reporting.figures.audience.AudienceSubject.Kind;
import io.hookline.reporting.figures.audience.AudienceView.Withheld;
import io.hookline.reporting.figures.view.SpecialView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Audiences, without what is too small to be told. */
@ApplicationScoped
class Audiences implements SpecialView {

  private final AudienceFacts facts;
  private final AudienceConfig minimums;
  private final CurrentFreshness freshness;

  Audiences(AudienceFacts facts, AudienceConfig minimums, CurrentFreshness freshness) {
    this.facts = facts;
    this.minimums = minimums;
    this.freshness = freshness;
  }

  /**
   * What was known of them.
   *
   * @param asked null: all accounts of the brand
   */
  AudiencesView at(String brand, AudienceSubject asked, Instant at) {
    AudienceSubject of =
        asked == null ? new AudienceSubject(Kind.ACCOUNT, facts.accounts(brand)) : asked;
    Map<UUID, List<AudienceView>> told = facts.latest(brand, of, at);
    if (of.kind() == Kind.ACCOUNT) {
      told.replaceAll((account, views) -> withheld(brand, account, views));
    }
    return new AudiencesView(
        at,
        of.ids().stream()
            .map(
                id ->
                    new AudiencesView.Of(
                        of.kind() == Kind.ACCOUNT ? id : null,
                        of.kind() == Kind.POST ? id : null,
                        of.kind() == Kind.CREATOR ? id : null,
                        told.getOrDefault(id, List.of())))
            .toList(),
        freshness.read());
  }

  /** Networks cut an account's days; that of UTC is theirs, or next to it. */
  private List<AudienceView> withheld(String brand, UUID account, List<AudienceView> views) {
    List<LocalDate> days =
        views.stream().map(view -> view.asOf().atOffset(ZoneOffset.UTC).toLocalDate()).toList();
    List<Followers> followers =
        facts.followers(brand, views.stream().map(view -> account).toList(), days);
    List<AudienceView> shown = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      Withheld why = below(followers.get(i));
      shown.add(why == null ? views.get(i) : views.get(i).withhold(why));
    }
    return shown;
  }

  private Withheld below(Followers followers) {
    return followers == null || followers.count() >= minimums.of(followers.network())
        ? null
        : new Withheld(
            Withheld.Reason.BELOW_MINIMUM, minimums.of(followers.network()), followers.day());
  }

  @Override
  public String id() {
    return "audience";
  }

  @Override
  public String summary() {
    return "Who follows accounts or a creator, or watches a post";
  }
}
