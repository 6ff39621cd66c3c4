/** What figures mean: verdicts, and what to do next. */
package io.hookline.reporting.judgement;
