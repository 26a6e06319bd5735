package crooked;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Guest {
  @Id private long id;

  public void setId(long id) {
    this.id = id;
  }
}
