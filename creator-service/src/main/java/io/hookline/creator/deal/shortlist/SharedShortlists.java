package io.hookline.creator.deal.shortlist;

import io.hookline.creator.deal.campaign.Campaigns;
import io.hookline.creator.people.creator.CreatorProfile;
import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What a client sees by a link, and decides. */
@ApplicationScoped
@Transactional
class SharedShortlists {

  private final ShortlistLinks links;
  private final ShortlistRepository shortlists;
  private final Openings openings;
  private final Decisions decisions;
  private final Creators creators;
  private final OneOfEachPerson people;
  private final Campaigns campaigns;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  SharedShortlists(
      ShortlistLinks links,
      ShortlistRepository shortlists,
      Openings openings,
      Decisions decisions,
      Creators creators,
      OneOfEachPerson people,
      Campaigns campaigns,
      BrandDirectory brands,
      CurrentBrand brand,
      Clock clock) {
    this.links = links;
    this.shortlists = shortlists;
    this.openings = openings;
    this.decisions = decisions;
    this.creators = creators;
    this.people = people;
    this.campaigns = campaigns;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * Counts that somebody comes.
   *
   * @throws Problem SHORTLIST_LINK_EXPIRED
   */
  SharedShortlistView open(UUID link) {
    ShortlistLink good = good(link);
    openings.count(link, clock.instant());
    return shown(good);
  }

  /**
   * @throws Problem SHORTLIST_LINK_EXPIRED
   */
  SharedShortlistView read(UUID link) {
    return shown(good(link));
  }

  /**
   * Takes all of the decisions or none; what is as before changes nothing.
   *
   * @param said by candidate
   * @throws Problem SHORTLIST_LINK_EXPIRED, SHORTLIST_STATE_FORBIDS, SHORTLIST_CANDIDATE_OUT,
   *     NOT_FOUND
   */
  SharedShortlistView decide(UUID link, Map<UUID, DecisionUpdate> said) {
    ShortlistLink good = good(link);
    Shortlist shortlist = shortlists.getLocked(good.shortlistId());
    Instant now = clock.instant();
    boolean news = false;
    requireAvailable(shortlist, said.keySet());
    for (Map.Entry<UUID, DecisionUpdate> one : said.entrySet()) {
      for (UUID row : people.rows(shortlist, one.getKey())) {
        if (shortlist.decide(row, one.getValue(), now)) {
          decisions.add(good, shortlist.candidate(row).creatorId(), one.getValue(), now);
          news = true;
        }
      }
    }
    if (news) {
      shortlists.save(shortlist, view -> new ShortlistEvent.Decided(ShortlistChange.of(view)));
    }
    return shown(good);
  }

  /**
   * Takes what follows from the shortlist as it stands; nobody else decides in between.
   *
   * @return what the client sees afterwards
   * @throws Problem SHORTLIST_LINK_EXPIRED, SHORTLIST_STATE_FORBIDS, NOT_FOUND
   */
  SharedShortlistView answer(
      UUID link, Function<SharedShortlistView, Map<UUID, DecisionUpdate>> answers) {
    ShortlistLink good = good(link);
    shortlists.getLocked(good.shortlistId()).requireDecidable();
    return decide(link, answers.apply(shown(good)));
  }

  /** By the record that stands for the person. */
  private void requireAvailable(Shortlist shortlist, Set<UUID> candidates) {
    List<UUID> people =
        candidates.stream()
            .map(candidate -> creators.standing(shortlist.candidate(candidate).creatorId()))
            .toList();
    if (creators.profiles(people).values().stream().anyMatch(CreatorProfile::out)) {
      throw new Problem(
          ShortlistProblem.SHORTLIST_CANDIDATE_OUT, "Ask the agency for somebody else.");
    }
  }

  private ShortlistLink good(UUID link) {
    ShortlistLink found = links.get(link);
    found.requireGood(clock.instant());
    return found;
  }

  private SharedShortlistView shown(ShortlistLink link) {
    ShortlistView shortlist = people.shown(shortlists.view(link.shortlistId()));
    Map<UUID, CreatorProfile> profiles =
        creators.profiles(shortlist.candidates().stream().map(CandidateView::creatorId).toList());
    return new SharedShortlistView(
        shortlist.id(),
        brands.get(brand.slug()).name(),
        campaigns.find(shortlist.campaignId()).orElseThrow().name(),
        shortlist.name(),
        shortlist.message(),
        shortlist.status(),
        shortlist.candidates().stream()
            .map(one -> SharedCandidateView.of(one, profiles.get(one.creatorId())))
            .toList(),
        link.recipient(),
        link.expiresAt());
  }
}
