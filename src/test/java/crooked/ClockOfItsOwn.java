package crooked;

import java.time.Instant;

class ClockOfItsOwn {
  Instant now() {
    return Instant.now();
  }
}
