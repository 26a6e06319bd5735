package crooked.scoring;

import java.time.LocalDate;

class DatedScore {
  LocalDate day = LocalDate.EPOCH;
}
