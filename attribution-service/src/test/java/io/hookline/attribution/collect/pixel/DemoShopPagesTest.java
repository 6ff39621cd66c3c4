package io.hookline.attribution.collect.pixel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.hookline.attribution.Fixtures;
import io.hookline.attribution.collect.shopper.ShopperKeys;
import io.hookline.attribution.collect.survey.AnswerWorker;
import io.hookline.attribution.collect.survey.SurveyFixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Somebody buys in the demo shop that {@code ./run} serves. */
@QuarkusTest
class DemoShopPagesTest {

  private static final Path FILES = Path.of("../local/src/main/resources/io/hookline/local/shop");
  private static final Path PICTURES = Path.of("target/demo-shop");

  @TestHTTPResource("/")
  String service;

  @Inject AnswerWorker answers;

  @Test
  void aPurchaseIsToldFromTheFirstPageToTheLast() throws IOException {
    try (PixelBrowser browser = PixelBrowser.launch(PixelBrowser.local(service))) {
      Page page = browser.arrive();
      String survey = SurveyFixtures.survey(null).getString("id");
      browser.shop.policy(
          "require-trusted-types-for 'script'; style-src 'self'; form-action 'self'; script-src 'self' %s/pixel/"
              .formatted(PixelBrowser.local(service)));
      browser.shop.whole(
          Files.readString(FILES.resolve("shop.html"))
              .replace("{{pixel}}", browser.tag("data-consent=hold")));
      browser.shop.file("/shop.js", Files.readString(FILES.resolve("shop.js")));
      browser.shop.file("/shop.css", Files.readString(FILES.resolve("shop.css")));

      page.navigate(browser.shop.origin() + "/?utm_source=tiktok&utm_campaign=spring");
      picture(page, "home");
      page.click("a[href='/serum']");
      assertThat(browser.sent()).isEmpty();
      page.click("#yes");
      page.click("#add");
      picture(page, "product");
      page.click("a.basket");
      picture(page, "basket");
      page.click("text=To the checkout");
      page.fill("input[name=email]", " Mia@mail.example");
      page.fill("input[name=phone]", "+49 151 12345001");
      picture(page, "checkout");
      page.click("#order");
      page.waitForURL("**/thanks?order=*");
      picture(page, "thanks");

      // As a page goes away its events go by a beacon, which a test does not see sent.
      page.waitForCondition(
          () -> browser.stored("true") == 8, new Page.WaitForConditionOptions().setTimeout(30_000));
      assertThat(browser.stored("event = 'Pageview'")).isEqualTo(4);
      for (String event : List.of("ViewContent", "AddToCart", "InitiateCheckout")) {
        assertThat(browser.stored("event = '" + event + "'")).as(event).isOne();
      }
      assertThat(browser.stored("event = 'Purchase' and value = 38 and door = 1")).isOne();
      page.click("#heard >> text=A friend");
      picture(page, "answered");
      page.waitForCondition(
          () -> browser.stored("event = 'SurveyAnswer'") == 1,
          new Page.WaitForConditionOptions().setTimeout(30_000));
      Awaitility.await()
          .untilAsserted(
              () -> {
                answers.work();
                Json told = Fixtures.read("/surveys/" + survey + "/answers");
                assertThat(told.getList("items[*].option")).isEqualTo(List.of("friend"));
                assertThat(told.getString("items[0].source")).isEqualTo("PAGE");
                assertThat(page.url()).endsWith(told.getString("items[0].orderId"));
              });
      Fixtures.process();
      assertThat(
              Fixtures.count(
                  "select count(*) from identity_key where key = '"
                      + ShopperKeys.email("mia@mail.example").orElseThrow()
                      + "'"))
          .isOne();
      assertThat(browser.complaints()).isEmpty();
      browser.leave();
    }
  }

  /** To look at, on a telephone and on a desk. */
  private static void picture(Page page, String name) {
    for (int width : new int[] {390, 1280}) {
      page.setViewportSize(width, 844);
      page.screenshot(
          new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + "-" + width + ".png")));
    }
  }
}
