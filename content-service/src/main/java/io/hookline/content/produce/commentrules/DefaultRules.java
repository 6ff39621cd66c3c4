package io.hookline.content.produce.commentrules;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.feed.BrandSetup;
import io.hookline.kit.outbox.Outbox;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Gives every brand its first rules, in the languages of most comments. */
@Singleton
class DefaultRules implements BrandSetup {

  private static final String SET_BY = "default";

  private final CommentRulesRepository repository;
  private final Outbox outbox;
  private final List<CommentRule> rules;

  DefaultRules(CommentRulesRepository repository, Outbox outbox, ObjectMapper json) {
    this.repository = repository;
    this.outbox = outbox;
    this.rules = read(json);
  }

  static List<CommentRule> read(ObjectMapper json) {
    try (InputStream file = DefaultRules.class.getResourceAsStream("/comment-rules.json")) {
      return json.readValue(file, new TypeReference<List<CommentRule>>() {});
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void setUp(BrandFacts brand) {
    if (repository.setFirst(rules, SET_BY)) {
      outbox.append(brand.slug(), new CommentRulesEvent.Set(repository.current()));
    }
  }
}
