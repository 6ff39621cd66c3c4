package io.hookline.attribution.collect.link;

import io.hookline.attribution.collect.linkhost.LinkHosts;
import io.hookline.attribution.collect.place.Places;
import io.hookline.attribution.collect.taxonomy.UtmRules;
import io.hookline.attribution.collect.taxonomy.UtmTaxonomies;
import io.hookline.attribution.replica.CampaignReplica;
import io.hookline.attribution.replica.CreatorReplica;
import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Makes links from files; each row is what the single POST takes. */
@ApplicationScoped
class LinkImport implements ImportKind<NewLink> {

  private final ManyLinks many;
  private final LinkRepository repository;
  private final LinkRules rules;
  private final UtmTaxonomies taxonomies;
  private final LinkHosts hosts;
  private final CreatorReplica creators;
  private final CampaignReplica campaigns;
  private final Places places;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  LinkImport(
      ManyLinks many,
      LinkRepository repository,
      LinkRules rules,
      UtmTaxonomies taxonomies,
      LinkHosts hosts,
      CreatorReplica creators,
      CampaignReplica campaigns,
      Places places,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock) {
    this.many = many;
    this.repository = repository;
    this.rules = rules;
    this.taxonomies = taxonomies;
    this.hosts = hosts;
    this.creators = creators;
    this.campaigns = campaigns;
    this.places = places;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "links";
  }

  @Override
  public Class<NewLink> type() {
    return NewLink.class;
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewLink>> rows) {
    Instant now = clock.instant();
    Known known = known(rows);
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    List<LinkView> added = new ArrayList<>(rows.size());
    for (Row<NewLink> row : rows) {
      NewLink sent = rules.placed(row.value());
      Optional<UUID> same = known.same(sent);
      if (same.isPresent()) {
        outcomes.add(RowOutcome.unchanged(row, same.get()));
        continue;
      }
      try {
        known.check(sent);
        LinkView link = repository.shown(new Link(Ids.next(), sent, now));
        known.take(link);
        added.add(link);
        outcomes.add(RowOutcome.applied(row, link.id()));
      } catch (Problem problem) {
        outcomes.add(RowOutcome.failed(row, problem));
      }
    }
    if (!added.isEmpty()) {
      many.add(added);
      outbox.append(brand.slug(), added.stream().map(LinkEvent.Created::new).toList());
      added.forEach(repository::tell);
    }
    return outcomes;
  }

  private Known known(List<Row<NewLink>> rows) {
    List<String> slugs = of(rows, NewLink::slug);
    return new Known(
        taxonomies.rules(),
        hosts.verified(),
        creators.existing(brand.slug(), of(rows, NewLink::creatorId)),
        campaigns.existing(brand.slug(), of(rows, NewLink::campaignId)),
        places.existing(of(rows, NewLink::placeId)),
        many.taken(slugs),
        many.own(slugs));
  }

  private static <T> List<T> of(List<Row<NewLink>> rows, Function<NewLink, T> value) {
    return rows.stream()
        .map(row -> value.apply(row.value()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** What rows are checked against; the file's own links are added as they come. */
  private final class Known {

    private final UtmRules taxonomy;
    private final Set<String> verified;
    private final Set<UUID> someCreators;
    private final Set<UUID> someCampaigns;
    private final Set<UUID> somePlaces;
    private final Set<String> takenByAnybody;
    private final Map<String, LinkView> own = new HashMap<>();

    private Known(
        UtmRules taxonomy,
        Set<String> verified,
        Set<UUID> someCreators,
        Set<UUID> someCampaigns,
        Set<UUID> somePlaces,
        Set<String> takenByAnybody,
        List<Link> own) {
      this.taxonomy = taxonomy;
      this.verified = verified;
      this.someCreators = someCreators;
      this.someCampaigns = someCampaigns;
      this.somePlaces = somePlaces;
      this.takenByAnybody = takenByAnybody;
      own.stream().map(repository::shown).forEach(this::take);
    }

    private void take(LinkView link) {
      own.put(door(link.host(), link.slug()), link);
    }

    /**
     * The link that the row would make, if it is there: a file that is sent again changes nothing.
     */
    private Optional<UUID> same(NewLink sent) {
      return Optional.ofNullable(sent.slug())
          .map(slug -> own.get(door(sent.host(), slug)))
          .filter(link -> link.archivedAt() == null && says(link, sent))
          .map(LinkView::id);
    }

    private void check(NewLink sent) {
      rules.check(sent, taxonomy);
      LinkHosts.require(sent.host(), verified);
      new References()
          .add("creatorId", sent.creatorId(), "creator", someCreators::contains)
          .add("campaignId", sent.campaignId(), "campaign", someCampaigns::contains)
          .add("placeId", sent.placeId(), "place", somePlaces::contains)
          .require();
      if (sent.slug() != null && isTaken(sent)) {
        throw new Problem(LinkProblem.SLUG_TAKEN, "Another link has the slug " + sent.slug() + ".");
      }
    }

    private boolean isTaken(NewLink sent) {
      return own.containsKey(door(sent.host(), sent.slug()))
          || sent.host() == null && takenByAnybody.contains(sent.slug());
    }
  }

  private static String door(String host, String slug) {
    return Objects.toString(host, "") + "/" + slug;
  }

  private static boolean says(LinkView link, NewLink sent) {
    return link.kind() == sent.kind()
        && link.destinationUrl().equals(sent.destinationUrl())
        && link.landingUrl().equals(Link.landing(sent))
        && Objects.equals(link.creatorId(), sent.creatorId())
        && Objects.equals(link.postId(), sent.postId())
        && Objects.equals(link.campaignId(), sent.campaignId())
        && Objects.equals(link.placeId(), sent.placeId())
        && Objects.equals(link.validFrom(), sent.validFrom())
        && Objects.equals(link.validUntil(), sent.validUntil());
  }
}
