package io.hookline.attribution.collect.redirect;

import static io.hookline.attribution.Fixtures.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Peer.Answer;
import io.hookline.kit.test.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What advertising platforms and people make of a link's address. */
@QuarkusTest
class MalformedVisitTest {

  private static final Map<String, String> PHONE =
      Map.of("User-Agent", "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "utm_campaign=50%off",
        "utm_campaign={{campaign.name}}",
        "utm_content=a|b&utm_source=\"x\"",
        "utm_term=%FF&utm_id=\\",
        "utm_campaign=100%",
        "x=<y>^`"
      })
  void aVisitCountsHoweverItsQueryIsWritten(String query) {
    Fixtures.twoBrands();
    String slug = Fixtures.link(Sisters.creator(ACME)).getString("slug");
    Answer answer = RawHttp.get("/l/" + slug + "?" + query + "&ttclid=E.C.P.abc", PHONE);
    assertThat(answer.status()).as(answer.body()).isEqualTo(302);
    assertThat(answer.header("Location")).contains("hlclid=", "ttclid=E.C.P.abc");
    assertThat(Fixtures.count("select count(*) from touch")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".", ")", "),", "%22", "%20", "%E2%80%8B", "%E2%80%9D", "%E3%80%82", "!!"})
  void theTextAroundALinkIsNoPartOfIt(String attached) {
    Fixtures.twoBrands();
    String slug = Fixtures.link(Sisters.creator(ACME)).getString("slug");
    Answer answer = RawHttp.get("/l/" + slug + attached + "?ttclid=E.C.P.abc", PHONE);
    assertThat(answer.status()).as(answer.body()).isEqualTo(302);
    assertThat(answer.header("Location")).contains("hlclid=", "ttclid=E.C.P.abc");
    assertThat(Fixtures.count("select count(*) from touch")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '\0',
      value = {
        "utm_campaign=50%off utm_campaign=50%25off",
        "utm_campaign=100% utm_campaign=100%25",
        "utm_campaign={{campaign.name}} ''",
        "utm_campaign=__CAMPAIGN_NAME__ ''",
        "utm_content=a|b utm_content=a%7Cb",
        "utm_campaign=spring+sale%20now utm_campaign=spring%20sale%20now",
        "utm_campaign=blå utm_campaign=bl%C3%A5",
        "utm_campaign=a%0d%0ab utm_campaign=a%0D%0Ab",
        "utm_campaign=a&utm_campaign=b utm_campaign=a",
        "utm%5Fid=7&fbclid=IwAR0 utm_id=7&fbclid=IwAR0",
        "utm_source=other&secret=1&utm_campaign=&x=%FF ''",
      })
  void whatAVisitBringsGoesOnAsItWasMeant(String query, String carried) {
    Fixtures.twoBrands();
    String slug = Fixtures.link(Sisters.creator(ACME)).getString("slug");
    Answer answer = RawHttp.get("/l/" + slug + "?" + query, PHONE);
    assertThat(answer.status()).as(answer.body()).isEqualTo(302);
    assertThat(answer.header("Location"))
        .startsWith(
            "https://shop.example/serum?size=30&utm_source=tiktok&utm_medium=creator&hlclid=")
        .matches(".*hlclid=\\w{22}" + (carried.equals("''") ? "" : "&" + Pattern.quote(carried)));
    assertThat(Fixtures.count("select count(*) from touch")).isEqualTo(1);
  }

  @Test
  void aMalformedSlugLeadsNowhere() {
    assertThat(RawHttp.get("/l/%zz", PHONE).status()).isEqualTo(404);
    assertThat(RawHttp.get("/l/a|b", PHONE).status()).isEqualTo(404);
  }
}
