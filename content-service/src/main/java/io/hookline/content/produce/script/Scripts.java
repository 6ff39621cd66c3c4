package io.hookline.content.produce.script;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.content.document.DocumentStore;
import io.hookline.content.document.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is said and filmed for posts, for features that compare it. */
@ApplicationScoped
public class Scripts {

  private final Documents<ScriptContent> scripts;
  private final Documents<ShotListContent> shotLists;
  private final ObjectMapper json;

  Scripts(DocumentStore store, ObjectMapper json) {
    this.scripts =
        new Documents<>(
            store,
            ScriptContent.class,
            ScriptContent.UNWRITTEN,
            ScriptProblem.SCRIPT_VERSION_NOT_FOUND);
    this.shotLists =
        new Documents<>(
            store,
            ShotListContent.class,
            ShotListContent.UNWRITTEN,
            ScriptProblem.SHOT_LIST_VERSION_NOT_FOUND);
    this.json = json;
  }

  /** The scripts' content, with its {@code parts}; empty where nobody has written one. */
  public Map<UUID, JsonNode> scripts(Set<UUID> posts) {
    return contents(scripts, posts, "script");
  }

  /** The shot lists' content, with its {@code shots}; empty where nobody has written one. */
  public Map<UUID, JsonNode> shotLists(Set<UUID> posts) {
    return contents(shotLists, posts, "shot-list");
  }

  private <C> Map<UUID, JsonNode> contents(
      Documents<C> documents, Set<UUID> posts, String document) {
    Function<UUID, String> path = post -> "posts/" + post + "/" + document;
    Map<String, C> contents =
        documents.contents(posts.stream().map(path).collect(Collectors.toSet()));
    return posts.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                post -> json.<JsonNode>valueToTree(contents.get(path.apply(post)))));
  }
}
