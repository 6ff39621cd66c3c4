package io.hookline.content.measure.voice;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Days;
import io.hookline.content.measure.snapshot.Dataset;
import io.hookline.content.measure.voice.ForeignPosts.Tracked;
import io.hookline.content.measure.voice.ShareOfVoiceView.CompetitorVoice;
import io.hookline.content.measure.voice.ShareOfVoiceView.Shares;
import io.hookline.content.network.Network;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Compares the brand's posts of a period with those of the competitors that it tracks. */
@ApplicationScoped
class ShareOfVoice {

  private final OwnPosts own;
  private final ForeignPosts foreign;
  private final CurrentBrand brand;

  ShareOfVoice(OwnPosts own, ForeignPosts foreign, CurrentBrand brand) {
    this.own = own;
    this.foreign = foreign;
    this.brand = brand;
  }

  ShareOfVoiceView of(Network network, Days days, BrandCalendar calendar, Dataset dataset) {
    Instant begin = calendar.beginOf(days.from());
    Instant end = calendar.beginOf(days.to().plusDays(1));
    OwnPosts.Own mine = own.posts(brand.slug(), network, dataset, begin, end);
    VoiceView ours = VoiceView.of(mine.posts());
    List<ComparedPost> theirs = foreign.posts(brand.slug(), network, begin, end, calendar);
    VoiceView tracked = VoiceView.of(theirs);
    Map<UUID, List<ComparedPost>> byAccount =
        theirs.stream().collect(Collectors.groupingBy(ComparedPost::account));
    List<CompetitorVoice> competitors =
        foreign.competitors(brand.slug(), network, days.from(), days.to()).stream()
            .map(one -> voice(one, byAccount.getOrDefault(one.id(), List.of())))
            .toList();
    return new ShareOfVoiceView(
        network,
        days.from(),
        days.to(),
        calendar.zone().getId(),
        dataset,
        mine.organicOnly(),
        Shares.of(ours, tracked),
        ours,
        tracked,
        competitors);
  }

  private static CompetitorVoice voice(Tracked competitor, List<ComparedPost> posts) {
    return new CompetitorVoice(
        competitor.id(), competitor.handle(), competitor.name(), VoiceView.of(posts));
  }
}
