package io.hookline.creator.deal.shortlist;

import io.hookline.creator.people.creator.CreatorProfile.PublicAccount;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account of a creator, as everybody can see it. */
@Schema(name = "SharedAccount")
public record SharedAccountView(
    @Schema(examples = "TIKTOK") String network,
    @Schema(examples = "miawong") String handle,
    @Schema(examples = "https://www.tiktok.com/@miawong") String url,
    @Schema(examples = "48200", nullable = true) Long followers) {

  static SharedAccountView of(PublicAccount account) {
    String handle = URLEncoder.encode(account.handle(), StandardCharsets.UTF_8);
    String url =
        switch (account.network()) {
          case "INSTAGRAM" -> "https://www.instagram.com/" + handle + "/";
          case "YOUTUBE" -> "https://www.youtube.com/@" + handle;
          default -> "https://www.tiktok.com/@" + handle;
        };
    return new SharedAccountView(account.network(), account.handle(), url, account.followers());
  }
}
