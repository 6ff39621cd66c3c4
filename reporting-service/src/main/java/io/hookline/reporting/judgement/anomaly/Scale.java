package io.hookline.reporting.judgement.anomaly;

/** On which scale days are compared. */
enum Scale {
  /** Of what is counted: twice as much is as far as half as much. */
  LOG {
    @Override
    double of(double value) {
      return Math.log1p(Math.max(value, 0));
    }

    @Override
    double back(double place) {
      return Math.max(Math.expm1(place), 0);
    }

    /** A count scatters by its root at least, and nobody looks into a tenth. */
    @Override
    double leastSpread(double center) {
      return Math.max(0.1, 1 / Math.sqrt(back(center) + 1));
    }
  },
  /** Of rates, and of what may be negative. */
  PLAIN {
    @Override
    double of(double value) {
      return value;
    }

    @Override
    double back(double place) {
      return place;
    }

    @Override
    double leastSpread(double center) {
      return Math.abs(center) * 0.05;
    }
  };

  abstract double of(double value);

  abstract double back(double place);

  /** Days that are told alike to the last digit would make every other one an anomaly. */
  abstract double leastSpread(double center);
}
