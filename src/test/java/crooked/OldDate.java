package crooked;

import java.util.Date;

class OldDate {
  Date day = new Date(0);
}
