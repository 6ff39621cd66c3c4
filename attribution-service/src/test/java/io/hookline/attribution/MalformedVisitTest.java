package io.hookline.attribution;

import static io.hookline.attribution.Fixtures.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.RawHttp;
import io.hookline.kit.test.RawHttp.Answer;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  @Test
  void aMalformedSlugLeadsNowhere() {
    assertThat(RawHttp.get("/l/%zz", PHONE).status()).isEqualTo(404);
    assertThat(RawHttp.get("/l/a|b", PHONE).status()).isEqualTo(404);
  }
}
