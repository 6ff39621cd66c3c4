/** Days outside of what is usual for the brand, and what may be behind them. */
package io.hookline.reporting.judgement.anomaly;
