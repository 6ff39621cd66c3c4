package io.hookline.local.identity;

import io.hookline.local.machine.Template;
import java.util.stream.Collectors;

/** The page that asks who you are. It posts back to its own address, which carries the request. */
final class LoginPage {

  private static final String WRONG =
      "<p class=\"alarm\" role=\"alert\" id=\"wrong\">The password is wrong. It is <code>"
          + Person.PASSWORD
          + "</code>.</p>";

  private LoginPage() {}

  static String ask() {
    return page(People.ALL.get(0).username(), "", "");
  }

  static String askAgain(String username) {
    return page(username, WRONG, " autofocus aria-invalid=\"true\" aria-describedby=\"wrong\"");
  }

  static String message(String title, String text) {
    return Template.of(LoginPage.class, "message.html")
        .text("title", title)
        .text("text", text)
        .toString();
  }

  private static String page(String chosen, String message, String invalid) {
    return Template.of(LoginPage.class, "login.html")
        .html("message", message)
        .html("invalid", invalid)
        .html(
            "people",
            People.ALL.stream()
                .map(person -> choice(person, person.username().equals(chosen)))
                .collect(Collectors.joining("\n")))
        .toString();
  }

  private static String choice(Person person, boolean chosen) {
    return """
        <label class="choice"><input type="radio" name="username" value="%s" required%s>\
        <span><strong>%s</strong> <code>%s</code> <span class="soft">may %s</span></span></label>"""
        .formatted(
            Template.escape(person.username()),
            chosen ? " checked" : "",
            Template.escape(person.name()),
            Template.escape(person.username()),
            Template.escape(person.may()));
  }
}
