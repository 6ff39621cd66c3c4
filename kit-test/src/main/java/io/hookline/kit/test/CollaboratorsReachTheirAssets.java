package io.hookline.kit.test;

import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.AssetKind;
import io.hookline.kit.access.BrandCheck;
import io.hookline.kit.access.Grants;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Contract.Operation;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks the service's OpenAPI document as a collaborator, to whom one of two of each resource was
 * granted, so that an operation that is added tomorrow is covered by itself: those that are open to
 * collaborators show the one that was granted and never the other, the others are refused, and the
 * database alone keeps the same.
 */
public abstract class CollaboratorsReachTheirAssets {

  protected static final String OURS = "acme-cosmetics";

  private Shared shared;

  /**
   * Two of each resource.
   *
   * @param assets what is granted
   * @param granted path parameter → id of what belongs to it
   * @param other path parameter → id of what does not
   */
  public record Shared(
      Map<AssetKind, String> assets, Map<String, String> granted, Map<String, String> other) {}

  /** Makes them in OURS. */
  protected abstract Shared fill();

  /** Paths of operations that are questions: what they need is asked by tests of their own. */
  protected Set<String> questions() {
    return Set.of();
  }

  /**
   * How an operation that changes something succeeds.
   *
   * @param body with ids as {@code {creator}}, by the names of path parameters
   * @param before brings about the state that it needs
   */
  public record Change(String body, Consumer<Map<String, String>> before) {

    public static Change with(String body) {
      return new Change(body, ids -> {});
    }

    public Change after(Consumer<Map<String, String>> before) {
      return new Change(body, before);
    }
  }

  /** Of each operation that is open to collaborators and changes something: {@code "PUT /v1/…"}. */
  protected Map<String, Change> changes() {
    return Map.of();
  }

  /**
   * Bodies of those operations that name, as {@code {post}}, what else they may name: what is not
   * seen must be refused like what is not there.
   */
  protected Map<String, List<String>> references() {
    return Map.of();
  }

  /** The service's present. */
  protected Instant now() {
    return Clock.systemUTC().instant();
  }

  /** In the place of the bean that checks brands, for one test. */
  private static final class NoCheck extends BrandCheck {
    @Override
    public void require(Grants grants, String brand, Role needed) {}

    @Override
    public void requireShared(boolean open, boolean assets) {}
  }

  @BeforeEach
  void fillOurs() {
    shared = fill();
  }

  private void grant(Role role, Instant until, boolean finance) {
    Grant grant = Grant.of(AsFreelancer.SUBJECT, role);
    grant = finance ? grant.withFinance() : grant;
    for (Map.Entry<AssetKind, String> asset : shared.assets().entrySet()) {
      grant = grant.on(asset.getKey(), asset.getValue());
    }
    grant.during(now().minusSeconds(86_400), until).writeFor(OURS);
  }

  /** With the finance right where the operation needs it. */
  private void grant(Role role, Operation operation) {
    grant(role, now().plusSeconds(86_400), operation.finance());
  }

  @Test
  void theWalkCoversOperations() {
    assertThat(Contract.operations()).filteredOn(Operation::collaborators).isNotEmpty();
  }

  @TestFactory
  List<DynamicTest> whatWasGrantedIsShownAndNothingElse() {
    return walk(
        "granted",
        Operation::collaborators,
        operation -> {
          if (!operation.method().equals("GET")) {
            return;
          }
          grant(Role.ANALYST, operation);
          if (AsFreelancer.names(operation, shared.granted())) {
            Response answer = AsFreelancer.call(operation, shared.granted());
            showsNoOther(answer);
            if (!questions().contains(operation.path())) {
              assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 204);
              showsGranted(operation, answer);
            }
          }
        });
  }

  @TestFactory
  List<DynamicTest> whatWasNotGrantedDoesNotExist() {
    return walk(
        "not granted",
        operation -> operation.collaborators() && operation.path().matches(".*\\{(?!brand).*"),
        operation -> {
          if (!AsFreelancer.names(operation, shared.other())
              || questions().contains(operation.path())) {
            return;
          }
          grant(Role.OPERATOR, operation);
          Response answer = AsFreelancer.call(operation, shared.other());
          if (operation.method().equals("GET")) {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(404);
          } else {
            assertThat(answer.statusCode()).as(answer.asString()).isIn(403, 404, 422);
          }
        });
  }

  @TestFactory
  List<DynamicTest> whatIsNotOpenToCollaboratorsIsRefused() {
    return walk(
        "not open",
        operation -> !operation.collaborators() && !operation.open(),
        operation -> {
          grant(Role.OPERATOR, operation);
          expect(AsFreelancer.call(operation, shared.granted()), 403, "FORBIDDEN");
        });
  }

  @TestFactory
  List<DynamicTest> whoMayEditChangesWhatWasGrantedAndNothingElse() {
    return walk(
        "change by an editor",
        this::isOpenChange,
        operation -> {
          Change change = changes().get(operation.method() + " " + operation.path());
          assertThat(change).as("Say in changes() how it succeeds").isNotNull();
          change.before().accept(shared.granted());
          change.before().accept(shared.other());
          grant(Role.OPERATOR, operation);
          Response answer = AsFreelancer.call(operation, shared.granted(), change.body());
          assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201, 202, 204);
          Response refusal = AsFreelancer.call(operation, shared.other(), change.body());
          boolean named = operation.path().matches(".*\\{(?!brand).*");
          assertThat(refusal.statusCode()).as(refusal.asString()).isEqualTo(named ? 404 : 422);
        });
  }

  @TestFactory
  List<DynamicTest> whatIsNotSeenIsRefusedLikeWhatIsNotThere() {
    return walk(
        "not seen",
        this::isOpenChange,
        operation -> {
          grant(Role.OPERATOR, operation);
          String name = operation.method() + " " + operation.path();
          Map<String, String> missing = SameRefusal.missing(shared.other());
          String body = changes().get(name).body();
          SameRefusal.of(
              shared.other(),
              AsFreelancer.filled(operation.path() + body, shared.other()),
              AsFreelancer.call(operation, shared.other(), body),
              AsFreelancer.call(operation, missing, body));
          for (String reference : references().getOrDefault(name, List.of())) {
            String unseen = AsFreelancer.filled(reference, shared.other());
            SameRefusal.of(
                shared.other(),
                unseen,
                AsFreelancer.call(operation, shared.granted(), unseen),
                AsFreelancer.call(
                    operation, shared.granted(), AsFreelancer.filled(reference, missing)));
          }
        });
  }

  private boolean isOpenChange(Operation operation) {
    return operation.collaborators()
        && !operation.method().equals("GET")
        && !questions().contains(operation.path());
  }

  @TestFactory
  List<DynamicTest> moneyIsForGrantsWithTheFinanceRight() {
    return walk(
        "money",
        operation -> operation.collaborators() && operation.finance(),
        operation -> {
          grant(Role.OPERATOR, now().plusSeconds(86_400), false);
          expect(AsFreelancer.call(operation, shared.granted()), 403, "FINANCE_REQUIRED");
        });
  }

  @TestFactory
  List<DynamicTest> whoMayReadChangesNothing() {
    return walk(
        "change by a reader",
        operation -> !operation.method().equals("GET") && !operation.open(),
        operation -> {
          grant(Role.ANALYST, operation);
          Response answer = AsFreelancer.call(operation, shared.granted());
          if (!questions().contains(operation.path())) {
            expect(answer, 403, "FORBIDDEN");
          }
        });
  }

  @TestFactory
  List<DynamicTest> afterTheEndThereIsNothing() {
    return walk(
        "after the end",
        operation -> !operation.open(),
        operation -> {
          grant(Role.OPERATOR, now().minusSeconds(3600), true);
          expect(AsFreelancer.call(operation, shared.granted()), 404, "BRAND_NOT_FOUND");
        });
  }

  @TestFactory
  List<DynamicTest> theDatabaseAloneShowsNothingElse() {
    return walk(
        "database alone",
        operation -> operation.method().equals("GET") && !operation.open(),
        operation -> {
          QuarkusMock.installMockForType(new NoCheck(), BrandCheck.class);
          grant(Role.ANALYST, operation);
          for (Map<String, String> ids : List.of(shared.granted(), shared.other())) {
            Response answer = AsFreelancer.call(operation, ids);
            assertThat(answer.statusCode()).as(answer.asString()).isLessThan(500);
            if (answer.statusCode() < 300) {
              showsNoOther(answer);
            }
          }
        });
  }

  @TestFactory
  List<DynamicTest> theDatabaseAloneTakesNothing() {
    return walk(
        "change against the database alone",
        operation -> !operation.method().equals("GET") && !operation.open(),
        operation -> {
          if (questions().contains(operation.path())) {
            return;
          }
          QuarkusMock.installMockForType(new NoCheck(), BrandCheck.class);
          grant(Role.ANALYST, operation);
          long before = AsFreelancer.written();
          Response answer = AsFreelancer.call(operation, shared.granted());
          assertThat(answer.statusCode()).as(answer.asString()).isLessThan(500);
          assertThat(AsFreelancer.written()).as(answer.asString()).isEqualTo(before);
        });
  }

  /** A number of a version names nothing by itself. */
  private void showsNoOther(Response answer) {
    for (Map.Entry<String, String> other : shared.other().entrySet()) {
      if (!other.getValue().matches("\\d+")) {
        assertThat(answer.asString()).as(other.getKey()).doesNotContain(other.getValue());
      }
    }
  }

  /** A list of something that was granted has it in it. */
  private void showsGranted(Operation operation, Response answer) {
    Contract.operations().stream()
        .map(Operation::path)
        .filter(path -> path.matches("\\Q" + operation.path() + "\\E/\\{\\w+}"))
        .map(path -> path.substring(operation.path().length() + 2, path.length() - 1))
        .map(shared.granted()::get)
        .filter(id -> id != null && id.length() == AsFreelancer.NOBODYS.length())
        .forEach(id -> assertThat(answer.asString()).as(operation.path()).contains(id));
  }

  private interface Which {
    boolean holds(Operation operation);
  }

  private interface Check {
    void of(Operation operation);
  }

  private static List<DynamicTest> walk(String why, Which which, Check check) {
    return Contract.operations().stream()
        .filter(operation -> operation.isOfABrand() && which.holds(operation))
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    why + ": " + operation.method() + " " + operation.path(),
                    () -> check.of(operation)))
        .toList();
  }
}
