// Where was a key seen first? An open-addressing map from 64-bit keys to indices, cheap to copy.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace geometry {

class FlatMap {
 public:
  // The slot of the key: its value is -1 when the key is new.
  std::int32_t& operator[](std::uint64_t key) {
    if (2 * (used_ + 1) > slots_.size()) grow();
    Slot& slot = find(key);
    if (slot.value < 0 && slot.key != key) {
      slot.key = key;
      ++used_;
    }
    return slot.value;
  }

  void clear() {
    slots_.clear();
    used_ = 0;
  }
  std::size_t bytes() const { return slots_.capacity() * sizeof(Slot); }

 private:
  struct Slot {
    std::uint64_t key = 0;
    std::int32_t value = -1;
  };

  Slot& find(std::uint64_t key) {
    std::size_t at = (key * 0x9E3779B97F4A7C15ULL >> 20) & (slots_.size() - 1);
    while (slots_[at].key != key && slots_[at].key != 0) at = (at + 1) & (slots_.size() - 1);
    return slots_[at];
  }

  void grow() {
    std::vector<Slot> old(slots_.empty() ? 64 : slots_.size() * 2);
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.key != 0) find(slot.key) = slot;
    }
  }

  std::vector<Slot> slots_;
  std::size_t used_ = 0;
};

inline std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
  std::uint64_t z = a ^ (b + 0x9E3779B97F4A7C15ULL + (a << 6) + (a >> 2));
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
  z ^= z >> 31;
  return z == 0 ? 1 : z;
}

}  // namespace geometry
