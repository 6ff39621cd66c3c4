package io.hookline.attribution.credit.unit;

import io.hookline.attribution.credit.unit.KnownPosts.Known;
import io.hookline.attribution.credit.unit.NamedAds.Ad;
import io.hookline.attribution.evidence.channel.RuledChannels;
import io.hookline.attribution.evidence.channel.RuledChannels.Ruled;
import io.hookline.attribution.evidence.origin.Origin;
import io.hookline.attribution.evidence.origin.StoredOrigins;
import jakarta.inject.Singleton;
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

/** Says what sources stand for, by what is known now and by the rules of a version. */
@Singleton
class Meanings {

  private static final String SCANNED = "QR";

  private final StoredOrigins origins;
  private final RuledChannels channels;
  private final LinkHistories links;
  private final NamedAds ads;
  private final KnownPosts posts;
  private final KnownTerms terms;

  Meanings(
      StoredOrigins origins,
      RuledChannels channels,
      LinkHistories links,
      NamedAds ads,
      KnownPosts posts,
      KnownTerms terms) {
    this.origins = origins;
    this.channels = channels;
    this.links = links;
    this.ads = ads;
    this.posts = posts;
    this.terms = terms;
  }

  /** Of each source its spans, in their order; with few statements however many there are. */
  Map<UnitSource, List<UnitSpan>> of(int channelRules, Collection<UnitSource> sources) {
    Map<UnitSource, Origin> came = came(sources);
    Map<Origin, Ruled> ruled = channels.of(channelRules, came.values());
    Map<UUID, LinkHistory> histories = links.of(ids(sources, UnitSource::link));
    Map<String, Ad> named = ads.of(came.values());
    Map<UUID, KnownTerms.Code> codes = terms.codes(ids(sources, UnitSource::promoCode));
    Map<List<Object>, KnownTerms.Option> options = terms.options(ids(sources, UnitSource::survey));
    Map<UnitSource, List<UnitSpan>> spans = new HashMap<>();
    for (UnitSource source : sources) {
      Origin origin = came.get(source);
      Ruled channel = ruled.get(origin);
      if (source.promoCode() != null) {
        KnownTerms.Code code = codes.get(source.promoCode());
        spans.put(source, told(channel, code.creator(), code.partnership()));
      } else if (source.survey() != null) {
        KnownTerms.Option option = option(options, source);
        spans.put(source, told(channel, option == null ? null : option.creator(), null));
      } else {
        spans.put(source, touched(source, origin, channel, histories, NamedAds.of(named, origin)));
      }
    }
    return known(spans);
  }

  private Map<UnitSource, Origin> came(Collection<UnitSource> sources) {
    Map<UUID, Origin> stored = origins.of(ids(sources, UnitSource::origin));
    Map<List<Object>, KnownTerms.Option> options = terms.options(ids(sources, UnitSource::survey));
    Map<UnitSource, Origin> came = new HashMap<>();
    for (UnitSource source : sources) {
      if (source.promoCode() != null) {
        came.put(source, Origin.coded());
      } else if (source.survey() != null) {
        KnownTerms.Option option = option(options, source);
        came.put(source, Origin.answered(option == null ? source.word() : option.said()));
      } else {
        came.put(source, stored.get(source.origin()));
      }
    }
    return came;
  }

  /** Null where it is no option, or not any more. */
  private static KnownTerms.Option option(
      Map<List<Object>, KnownTerms.Option> options, UnitSource source) {
    return source.option() == null
        ? null
        : options.get(List.<Object>of(source.survey(), source.option()));
  }

  private static List<UnitSpan> told(Ruled channel, UUID creator, UUID partnership) {
    return List.of(
        UnitSpan.always(
            new UnitMeaning(
                channel.channel(),
                channel.adKind(),
                false,
                false,
                null,
                null,
                creator,
                partnership,
                null,
                null,
                null,
                null,
                null)));
  }

  private static List<UnitSpan> touched(
      UnitSource source, Origin origin, Ruled channel, Map<UUID, LinkHistory> histories, Ad ad) {
    LinkHistory history = source.link() == null ? null : histories.get(source.link());
    if (history == null) {
      return List.of(UnitSpan.always(meaning(origin, channel, ad, null, null, null)));
    }
    return history.parts().stream()
        .map(
            part ->
                new UnitSpan(
                    part.since(),
                    part.until(),
                    meaning(
                        origin, channel, ad, history.creator(), part.partnership(), part.word())))
        .toList();
  }

  /** The link's word goes before what its tags name. */
  private static UnitMeaning meaning(
      Origin origin, Ruled channel, Ad ad, UUID creator, UUID partnership, LinkHistory.Word word) {
    boolean linked = word != null;
    return new UnitMeaning(
        channel.channel(),
        channel.adKind(),
        channel.isDirect(),
        SCANNED.equals(origin.linkKind()) || linked && word.place() != null,
        first(linked ? word.campaign() : null, ad.campaign()),
        origin.campaign(),
        first(creator, ad.creator()),
        partnership,
        null,
        null,
        first(linked ? word.post() : null, ad.post()),
        linked ? word.place() : null,
        null);
  }

  /** With what is known of their posts, and creators as who they are. */
  private Map<UnitSource, List<UnitSpan>> known(Map<UnitSource, List<UnitSpan>> spans) {
    Map<UUID, Known> known = posts.of(meant(spans, UnitMeaning::post));
    Set<UUID> creators = new HashSet<>(meant(spans, UnitMeaning::creator));
    known.values().stream().map(Known::creator).filter(Objects::nonNull).forEach(creators::add);
    Map<UUID, UUID> merged = posts.merged(creators);
    Map<UnitSource, List<UnitSpan>> all = new HashMap<>();
    spans.forEach(
        (source, some) ->
            all.put(
                source,
                some.stream()
                    .map(
                        span ->
                            new UnitSpan(
                                span.since(),
                                span.until(),
                                with(
                                    span.meaning(),
                                    known.getOrDefault(span.meaning().post(), Known.NOTHING),
                                    merged)))
                    .toList()));
    return all;
  }

  private static UnitMeaning with(UnitMeaning meaning, Known post, Map<UUID, UUID> merged) {
    UUID creator = first(meaning.creator(), post.creator());
    return new UnitMeaning(
        meaning.channel(),
        meaning.adKind(),
        meaning.direct(),
        meaning.scanned(),
        meaning.campaign(),
        meaning.utmCampaign(),
        merged.getOrDefault(creator, creator),
        meaning.partnership(),
        post.series(),
        post.pillar(),
        meaning.post(),
        meaning.place(),
        post.funnelStage());
  }

  private static Set<UUID> meant(
      Map<UnitSource, List<UnitSpan>> spans, Function<UnitMeaning, UUID> what) {
    return spans.values().stream()
        .flatMap(List::stream)
        .map(span -> what.apply(span.meaning()))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static Set<UUID> ids(Collection<UnitSource> sources, Function<UnitSource, UUID> what) {
    return sources.stream().map(what).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  private static UUID first(UUID one, UUID other) {
    return one == null ? other : one;
  }
}
