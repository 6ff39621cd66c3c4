package io.hookline.attribution.collect.adcost;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.replica.CampaignReplica;
import io.hookline.attribution.replica.CreatorReplica;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.value.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes what sources tell of days of ads. Whatever is told stays, in any order of arrival with the
 * same figures in the end. What a day counts is told on.
 */
@ApplicationScoped
public class AdDays {

  private final AdDayStore store;
  private final AdDayRepository days;
  private final CreatorReplica creators;
  private final CampaignReplica campaigns;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final ObjectMapper json;
  private final Clock clock;

  AdDays(
      AdDayStore store,
      AdDayRepository days,
      CreatorReplica creators,
      CampaignReplica campaigns,
      Outbox outbox,
      CurrentBrand brand,
      ObjectMapper json,
      Clock clock) {
    this.store = store;
    this.days = days;
    this.creators = creators;
    this.campaigns = campaigns;
    this.outbox = outbox;
    this.brand = brand;
    this.json = json;
    this.clock = clock;
  }

  /** A reading, with what tells its figures from others. */
  private record Sent(AdDayReading reading, String figures, Problem problem) {}

  /** What only one of the figures may have: two tell the same day twice. */
  private record Place(AdDayKey key, AdSource source, Instant collectedAt) {

    static Place of(AdDayReading reading) {
      return new Place(reading.key(), reading.source(), reading.collectedAt());
    }
  }

  /**
   * Records them in the running transaction.
   *
   * @return one outcome for each, in their order; not recorded again are figures that were told
   *     before, which now are told last if these were collected later
   */
  public List<AdDayOutcome> record(List<AdDayReading> readings) {
    List<Sent> sent = judge(readings, clock.instant());
    Set<Place> ambiguous = ambiguous(sent);
    store.lock(brand.slug());
    Map<UUID, ToldDay> told = store.told(brand.slug(), keys(sent));
    List<AdDayOutcome> outcomes = new ArrayList<>(sent.size());
    for (Sent one : sent) {
      if (one.problem() != null) {
        outcomes.add(AdDayOutcome.refused(one.problem()));
      } else if (ambiguous.contains(Place.of(one.reading()))) {
        outcomes.add(AdDayOutcome.refused(ToldDay.twice()));
      } else {
        UUID id = one.reading().key().id(brand.slug());
        outcomes.add(told.get(id).add(one.reading(), one.figures()));
      }
    }
    store(told.values());
    return outcomes;
  }

  /** Tells of the days that another post or creator counts of now. */
  void tie(List<PostChange> changes) {
    store.lock(brand.slug());
    List<AdDayEvent> events = new ArrayList<>();
    days.all(store.tie(brand.slug(), changes))
        .forEach(view -> events.add(new AdDayEvent.Restated(view)));
    outbox.append(brand.slug(), events);
  }

  private void store(Collection<ToldDay> told) {
    List<ToldDay> touched = told.stream().filter(day -> !day.changed().isEmpty()).toList();
    if (touched.isEmpty()) {
      return;
    }
    AdDayStore.Stored stored = store.store(brand.slug(), touched, clock.instant());
    List<AdDayEvent> events = new ArrayList<>();
    for (AdDayView view : days.all(stored.all())) {
      events.add(
          stored.added().contains(view.id())
              ? new AdDayEvent.Recorded(view)
              : new AdDayEvent.Restated(view));
    }
    outbox.append(brand.slug(), events);
  }

  private List<Sent> judge(List<AdDayReading> readings, Instant now) {
    RoundedIds rounded = RoundedIds.among(readings.stream().map(AdDayReading::facts).toList());
    Set<UUID> known = creators.existing(brand.slug(), named(readings, AdDayFacts::creatorId));
    Set<UUID> planned = campaigns.existing(brand.slug(), named(readings, AdDayFacts::campaignId));
    List<Sent> sent = new ArrayList<>(readings.size());
    for (AdDayReading reading : readings) {
      try {
        PlausibleAdDay.check(reading, now);
        rounded.refuse(reading.facts());
        new References()
            .add("creatorId", reading.facts().creatorId(), "creator", known::contains)
            .add("campaignId", reading.facts().campaignId(), "campaign", planned::contains)
            .require();
        sent.add(new Sent(reading, figures(json, reading.facts()), null));
      } catch (Problem refused) {
        sent.add(new Sent(reading, null, refused));
      }
    }
    return sent;
  }

  private static Set<UUID> named(List<AdDayReading> readings, Function<AdDayFacts, UUID> field) {
    return readings.stream()
        .map(reading -> field.apply(reading.facts()))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** Tells figures from others. */
  static String figures(ObjectMapper json, Object told) {
    return Sha256.hex(OwnJson.write(json, told));
  }

  private static Set<Place> ambiguous(List<Sent> sent) {
    Map<Place, String> figures = new HashMap<>();
    Set<Place> ambiguous = new HashSet<>();
    for (Sent one : sent) {
      if (one.problem() == null) {
        Place place = Place.of(one.reading());
        String other = figures.putIfAbsent(place, one.figures());
        if (other != null && !other.equals(one.figures())) {
          ambiguous.add(place);
        }
      }
    }
    return ambiguous;
  }

  private static Set<AdDayKey> keys(List<Sent> sent) {
    return sent.stream()
        .filter(one -> one.problem() == null)
        .map(one -> one.reading().key())
        .collect(Collectors.toSet());
  }
}
