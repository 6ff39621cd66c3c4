package io.hookline.attribution.evidence.channel;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.evidence.origin.TagText;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.feed.BrandSetup;
import io.hookline.kit.outbox.Outbox;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Gives every brand its first rules, which know the usual names. */
@Singleton
class DefaultRules implements BrandSetup {

  private static final String SET_BY = "default";

  /** In the file, for the words of the brand's name. */
  private static final String BRAND = "$brand";

  private final ChannelRulesRepository repository;
  private final Outbox outbox;
  private final ObjectMapper json;

  DefaultRules(ChannelRulesRepository repository, Outbox outbox, ObjectMapper json) {
    this.repository = repository;
    this.outbox = outbox;
    this.json = json;
  }

  @Override
  public void setUp(BrandFacts brand) {
    List<ChannelRule> rules = of(json, List.of(brand.slug().replace('-', ' '), brand.name()));
    if (repository.setFirst(new ChannelRulesUpdate(rules, null, null), SET_BY)) {
      outbox.append(brand.slug(), new ChannelRulesEvent.Set(repository.current()));
    }
  }

  /**
   * @param brandNames by which people search for the brand
   */
  static List<ChannelRule> of(ObjectMapper json, List<String> brandNames) {
    List<String> names =
        brandNames.stream()
            .filter(name -> !TagText.of(name).isEmpty())
            .flatMap(name -> Stream.of(name, name.replace(" ", "")))
            .distinct()
            .toList();
    return read(json).stream().map(rule -> named(rule, names)).toList();
  }

  private static List<ChannelRule> read(ObjectMapper json) {
    try (InputStream file = DefaultRules.class.getResourceAsStream("/channel/rules.json")) {
      return json.readValue(file, new TypeReference<List<ChannelRule>>() {});
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static ChannelRule named(ChannelRule rule, List<String> names) {
    List<RuleCondition> when =
        rule.when().stream()
            .map(
                condition ->
                    new RuleCondition(
                        condition.field(),
                        condition.test(),
                        condition.values().stream()
                            .flatMap(v -> v.equals(BRAND) ? names.stream() : Stream.of(v))
                            .toList()))
            .toList();
    return new ChannelRule(rule.name(), rule.channel(), rule.adKind(), when);
  }
}
