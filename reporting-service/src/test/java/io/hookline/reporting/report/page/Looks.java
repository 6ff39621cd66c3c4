package io.hookline.reporting.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** What every page has to hold on a telephone and on a desk, in light and in dark. */
public final class Looks {

  private Looks() {}

  public static void areWell(Page page, int width) {
    assertThat(page.evaluate("document.documentElement.scrollWidth"))
        .as("no sideways scrolling of the page")
        .isEqualTo(width);
    assertThat(page.evaluate(SMALL_CHART_TEXTS)).as("texts of charts").isEqualTo(List.of());
    assertThat(page.evaluate(CROSSING_CHART_TEXTS)).as("texts on texts").isEqualTo(List.of());
    assertThat(page.evaluate(CUT_CHART_TEXTS)).as("texts beyond the page").isEqualTo(List.of());
    assertThat(page.evaluate(SCROLLED_WITHOUT_KEYBOARD))
        .as("what scrolls is reached by keyboard and has a name")
        .isEqualTo(List.of());
    assertThat(page.evaluate(UNREADABLE)).as("texts of little contrast").isEqualTo(List.of());
    assertThat(page.evaluate(UNNAMED))
        .as("pictures and fields without a name")
        .isEqualTo(List.of());
    assertThat(page.evaluate(DOUBLE_IDS)).as("ids of two elements").isEqualTo(List.of());
  }

  private static final String SMALL_CHART_TEXTS =
      """
      [...document.querySelectorAll('svg text')]
        .filter(t => parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a < 12)
        .map(t => t.textContent)""";

  private static final String CROSSING_CHART_TEXTS =
      """
      [...document.querySelectorAll('svg.chart')].flatMap(svg => {
        const boxes = [...svg.querySelectorAll('text')].map(t => [t.textContent, t.getBoundingClientRect()]);
        return boxes.flatMap(([one, a], i) => boxes.slice(i + 1)
          .filter(([other, b]) => a.left < b.right - 1 && b.left < a.right - 1
                               && a.top < b.bottom - 4 && b.top < a.bottom - 4)
          .map(([other]) => one + ' / ' + other));
      })""";

  private static final String CUT_CHART_TEXTS =
      """
      [...document.querySelectorAll('svg text')]
        .filter(t => t.getBoundingClientRect().width > 0
                  && (t.getBoundingClientRect().left < 0 || t.getBoundingClientRect().right > innerWidth))
        .map(t => t.textContent)""";

  private static final String SCROLLED_WITHOUT_KEYBOARD =
      """
      [...document.querySelectorAll('body *')]
        .filter(e => ['auto', 'scroll'].includes(getComputedStyle(e).overflowX)
                  && (e.tabIndex < 0 || e.getAttribute('role') != 'region' || !e.getAttribute('aria-label')))
        .map(e => e.outerHTML.slice(0, 80))""";

  /** By WCAG 2.2, 1.4.3: 4.5, and 3 for large texts. */
  private static final String UNREADABLE =
      """
      (() => {
        const parse = c => (c.match(/[\\d.]+/g) || []).map(Number);
        const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
          .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
          .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
        const behind = e => {
          for (; e; e = e.parentElement) {
            const c = parse(getComputedStyle(e).backgroundColor);
            if (c.length == 3 || c[3] == 1) return c;
          }
          return [255, 255, 255];
        };
        return [...document.querySelectorAll('body *')]
          .filter(e => [...e.childNodes].some(n => n.nodeType == 3 && n.textContent.trim())
                    && e.getClientRects().length && !e.matches('title, desc, option'))
          .map(e => {
            const style = getComputedStyle(e);
            const fill = e.closest('svg') ? style.fill : style.color;
            const [one, other] = [light(parse(fill)), light(behind(e))].sort((a, b) => b - a);
            const large = parseFloat(style.fontSize) >= 24;
            return [(one + 0.05) / (other + 0.05), large ? 3 : 4.5, e.textContent.trim().slice(0, 40)];
          })
          .filter(([ratio, least]) => ratio < least)
          .map(([ratio, least, text]) => text + ': ' + ratio.toFixed(2));
      })()""";

  private static final String UNNAMED =
      """
      [...document.querySelectorAll('svg[role=img]')]
        .filter(s => !(s.getAttribute('aria-labelledby') || '').split(' ')
          .every(id => (document.getElementById(id) || {textContent: ''}).textContent.trim()))
        .map(s => s.outerHTML.slice(0, 80))
        .concat([...document.querySelectorAll('input:not([type=hidden]), select')]
          .filter(f => !f.labels.length).map(f => f.name))
        .concat([...document.querySelectorAll('a, button, summary')]
          .filter(f => !f.textContent.trim()).map(f => f.outerHTML.slice(0, 80)))
        .concat([...document.querySelectorAll('table')]
          .filter(t => !t.querySelector('th[scope=col]')).map(t => t.outerHTML.slice(0, 80)))""";

  private static final String DOUBLE_IDS =
      """
      [...document.querySelectorAll('[id]')].map(e => e.id)
        .filter((id, i, all) => all.indexOf(id) != i)""";
}
