/** What objectives there are, and how a brand does by one in the measures that show it. */
package io.hookline.reporting.judgement.objective;
