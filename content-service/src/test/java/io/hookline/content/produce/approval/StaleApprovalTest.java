package io.hookline.content.produce.approval;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.produce.approval.ApprovalFixtures.brandRoute;
import static io.hookline.content.produce.approval.ApprovalFixtures.step;
import static io.hookline.content.produce.approval.ApprovalFixtures.submitted;
import static io.hookline.content.produce.approval.WholePosts.approve;
import static io.hookline.content.produce.approval.WholePosts.approved;
import static io.hookline.content.produce.approval.WholePosts.draft;
import static io.hookline.content.produce.approval.WholePosts.publish;
import static io.hookline.content.produce.approval.WholePosts.put;
import static io.hookline.content.produce.approval.WholePosts.read;
import static io.hookline.content.produce.approval.WholePosts.reviewOf;
import static io.hookline.content.produce.approval.WholePosts.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever of a post's content changes, and whenever: what goes out is what was approved. */
@QuarkusTest
class StaleApprovalTest {

  /** Races for each field, of three requests each. */
  private static final int RACES = 4;

  private final ExecutorService threads = Executors.newFixedThreadPool(3 * RACES);

  @BeforeEach
  void aRoute() {
    Fixtures.twoBrands();
    brandRoute(step("Editor", "ADMIN", true));
  }

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  @ParameterizedTest
  @MethodSource("io.hookline.content.produce.approval.WholePosts#changesOfContent")
  void whatGoesOutIsWhatWasApproved(Map.Entry<String, String> change) throws Exception {
    List<String> posts = new ArrayList<>();
    for (int i = 0; i < RACES; i++) {
      posts.add(approved());
    }
    String changed = with(change);
    List<Callable<Integer>> requests = new ArrayList<>();
    for (String post : posts) {
      requests.add(() -> put(post, changed));
      requests.add(() -> publish(post));
    }
    List<Integer> answers = atOnce(requests);
    assertThat(answers).isSubsetOf(200, 409, 412);
    for (int i = 0; i < RACES; i++) {
      String id = posts.get(i);
      boolean published = answers.get(2 * i + 1) == 200;
      assertThat(published || answers.get(2 * i) == 200).as("one gets through").isTrue();
      Json post = read(id);
      if (published) {
        assertThat(post.getInt("publishedVersion")).isEqualTo(1);
        assertThat(post.getInt("approvedVersion")).isEqualTo(1);
        assertThat(reviewOf(id)).isEqualTo("APPROVED");
      } else {
        assertThat(post.getString("status")).isEqualTo("DRAFT");
        assertThat(post.getInt("contentVersion")).isEqualTo(2);
        assertThat(reviewOf(id)).isEqualTo("VOID");
        assertThat(publish(id)).isEqualTo(409);
      }
    }
  }

  /** The reviewer decides on what he has seen, or his decision is refused. */
  @ParameterizedTest
  @MethodSource("io.hookline.content.produce.approval.WholePosts#someChangesOfContent")
  void whatIsApprovedIsWhatWasSubmitted(Map.Entry<String, String> change) throws Exception {
    List<String> posts = new ArrayList<>();
    List<String> reviews = new ArrayList<>();
    for (int i = 0; i < RACES; i++) {
      posts.add(draft());
      reviews.add(submitted(posts.get(i)));
    }
    String changed = with(change);
    List<Callable<Integer>> requests = new ArrayList<>();
    for (int i = 0; i < RACES; i++) {
      String post = posts.get(i);
      String review = reviews.get(i);
      requests.add(() -> approve(review));
      requests.add(() -> put(post, changed));
      requests.add(() -> publish(post));
    }
    assertThat(atOnce(requests)).isSubsetOf(200, 409, 412);
    for (String id : posts) {
      Json post = read(id);
      if (post.getString("publishedVersion") != null) {
        assertThat(post.getInt("publishedVersion")).isEqualTo(post.getInt("approvedVersion"));
        assertThat(post.getInt("publishedVersion")).isEqualTo(1);
      } else if (post.getInt("contentVersion") == 2) {
        assertThat(post.getString("status")).isEqualTo("DRAFT");
        assertThat(reviewOf(id)).isEqualTo("VOID");
        assertThat(publish(id)).isEqualTo(409);
      } else {
        assertThat(post.getString("status")).isIn("APPROVED", "IN_REVIEW");
      }
    }
  }

  @Test
  void whoeverAnswersAtOnceDecidesOneStep() throws Exception {
    String again = step("Legal", "ADMIN", true);
    brandRoute(again, again, again);
    String review = submitted(draft());
    List<Integer> answers = atOnce(Collections.nCopies(2 * RACES, () -> approve(review)));
    assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
    assertThat(operator().get(acme("/reviews/" + review)).as(Json.class).getInt("nextStep"))
        .isEqualTo(2);
  }

  /** The statuses of the answers, once all of them are there. */
  private List<Integer> atOnce(List<Callable<Integer>> requests) throws Exception {
    CyclicBarrier start = new CyclicBarrier(requests.size());
    List<Future<Integer>> sent =
        requests.stream()
            .map(
                request ->
                    threads.submit(
                        () -> {
                          start.await(20, TimeUnit.SECONDS);
                          return request.call();
                        }))
            .toList();
    List<Integer> answers = new ArrayList<>();
    for (Future<Integer> answer : sent) {
      answers.add(answer.get());
    }
    return answers;
  }
}
